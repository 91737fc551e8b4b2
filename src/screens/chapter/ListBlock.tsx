import type { Statement } from '#content/guide/blocks.ts'
import { sourcesOfList } from '#content/guide/sources-of-list.ts'
import { SourceMarks } from '#features/sources/SourceMarks.tsx'
import { useTranslation } from '#i18n/use-translation.ts'
import { StatementText } from './StatementText.tsx'
import styles from './ListBlock.module.css'

/** A list of statements. Where all rest on the same sources, the numbers stand once, under it. */
export function ListBlock({ items }: { readonly items: readonly Statement[] }) {
  const { t } = useTranslation('guide')
  const shared = sourcesOfList(items)
  return (
    <>
      <ul className={styles['list']}>
        {items.map((item) => (
          <li key={item.text}>{shared ? t(item.text) : <StatementText statement={item} />}</li>
        ))}
      </ul>
      {shared && (
        <p className={styles['shared']}>
          {t('page.list-sources')}
          <SourceMarks behind={`list.${items[0]?.text ?? ''}`} sources={shared} />
        </p>
      )}
    </>
  )
}

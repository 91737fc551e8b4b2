import type { Statement } from '#content/guide/blocks.ts'
import { SourceMarks } from '#features/sources/SourceMarks.tsx'
import { OutsideLink } from '#features/visit/OutsideLink.tsx'
import { useTranslation } from '#i18n/use-translation.ts'
import styles from './StatementText.module.css'

/** What a statement says, with the numbers of its sources and the way to a site it is about. */
export function StatementText({ statement }: { readonly statement: Statement }) {
  const { t } = useTranslation('guide')
  const { text, site } = statement
  return (
    <>
      {t(text)}
      {'sources' in statement && <SourceMarks behind={text} sources={statement.sources} />}
      {site !== undefined && (
        <OutsideLink
          className={styles['site']}
          label={t('page.site', { site })}
          to={`https://${site}`}
        >
          {`${site} ↗`}
        </OutsideLink>
      )}
    </>
  )
}

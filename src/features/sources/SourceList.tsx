import { useTranslation } from 'react-i18next'

import type { Source } from '#content/source.ts'
import { sourceElementId } from './source-element-id.ts'
import styles from './SourceList.module.css'

/** Sources by number, each with its way out; the numbers are those of the marks in the guide. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const { t } = useTranslation()
  return (
    <ol className={styles['sources']}>
      {sources.map(({ id, number, citation, url }) => (
        <li id={sourceElementId(number)} key={id} tabIndex={-1} value={number}>
          <cite>{citation}</cite>
          {url !== undefined && (
            <a href={url} rel="noopener noreferrer" target="_blank">
              {t('guide.sources.at', { site: new URL(url).hostname.replace(/^www\./, '') })}
            </a>
          )}
        </li>
      ))}
    </ol>
  )
}

import type { Source } from '#content/source.ts'
import { OutsideLink } from '#features/visit/OutsideLink.tsx'
import { sourceElementId } from './source-element-id.ts'
import styles from './SourceList.module.css'

/**
 * Sources by number, each a link where it can be read, under the English names that they have; the
 * numbers are those of the marks in the guide.
 */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ol className={styles['sources']}>
      {sources.map(({ id, number, citation, url }) => (
        <li id={sourceElementId(number)} key={id} tabIndex={-1} value={number}>
          <bdi dir="ltr" lang="en">
            {url === undefined ? citation : <OutsideLink to={url}>{citation}</OutsideLink>}
          </bdi>
        </li>
      ))}
    </ol>
  )
}

import type { MouseEvent } from 'react'

import { sourceNumber, type SourceId } from '#content/sources.ts'
import { Link } from '#features/visit/Link.tsx'
import { useVisit } from '#features/visit/visit-context.ts'
import type { PageNote } from '#flow/page-note.ts'
import { PATHS } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { sourceElementId } from './source-element-id.ts'
import styles from './SourceMarks.module.css'

type SourceMarksProps = {
  readonly sources: readonly SourceId[]
  /** What the marks stand behind: no two on a page have the same name. */
  readonly behind: string
}

/** Keeps the first number on the line of the word before it. */
const WORD_JOINER = '\u2060'

/** The numbers behind a statement. Each leads to its source, and Back leads to the number again. */
export function SourceMarks({ sources, behind }: SourceMarksProps) {
  const { t } = useTranslation('guide')
  const visit = useVisit()

  function rememberPlace(event: MouseEvent, id: string) {
    const opensApart = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
    if (!opensApart) visit.replace(visit.place().path, { kind: 'place', id })
  }
  return (
    <span className={styles['marks']}>
      {WORD_JOINER}
      {sources.map((source) => {
        const number = sourceNumber(source)
        const id = `${behind}-${number}`
        const entry = sourceElementId(number)
        const note: PageNote = { kind: 'place', id: entry }
        return (
          <Link
            aria-label={t('page.source', { number })}
            id={id}
            fragment={entry}
            key={source}
            state={note}
            to={PATHS.about}
            onClick={(event) => rememberPlace(event, id)}
          >
            {`[${number}]`}
          </Link>
        )
      })}
    </span>
  )
}

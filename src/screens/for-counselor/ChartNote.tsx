import { useRef, useState } from 'react'

import { unansweredCriteria } from '#domain/answers.ts'
import type { AnsweredBy } from '#domain/interview.ts'
import { chartNote } from '#exports/chart-note.ts'
import { chartNoteWords } from '#features/chart/chart-note-words.ts'
import { thingsToGive } from '#features/counselor/things-to-give.ts'
import { WaysToTake } from '#features/take-away/WaysToTake.tsx'
import { useTranslation } from '#i18n/use-translation.ts'
import { selectText } from '#platform/clipboard.ts'
import { today } from '#platform/today.ts'
import { usePreferences } from '#session/use-preferences.ts'
import { useSession } from '#session/use-session.ts'
import { useAgency } from '#session/use-site-settings.ts'
import styles from './ForCounselorScreen.module.css'

/** The note for the chart: seen whole, and alone on the page when it is printed. */
export function ChartNote({ answeredBy }: { readonly answeredBy: AnsweredBy }) {
  const { t, i18n } = useTranslation(['counselor', 'resources', 'ui'])
  const sheet = useRef<HTMLElement>(null)
  const [date] = useState(today)
  const country = usePreferences((preferences) => preferences.country)
  const agency = useAgency()
  const { answers, supervision, notes, statements, given } = useSession((state) => state)

  const gaps =
    supervision === 'no-use'
      ? 0
      : unansweredCriteria(answers).length + (supervision === undefined ? 1 : 0)
  const resources = thingsToGive(t, i18n.language, country, agency, given)
    .filter(({ id }) => given.includes(id))
    .map(({ name }) => name)
  const text = chartNote(
    { date, answers, supervision, answeredBy, notes, statements, resources },
    chartNoteWords(t),
  )

  return (
    <>
      <h2>{t('clinician.note.heading')}</h2>
      {gaps > 0 && <p>{t('clinician.note.gaps', { count: gaps })}</p>}
      <section
        aria-label={t('clinician.note.preview')}
        className={styles['sheet']}
        data-print="only"
        ref={sheet}
      >
        {text.trim()}
      </section>
      <p className={styles['traces']}>{t('clinician.note.traces')}</p>
      <WaysToTake
        copyFirst={t('clinician.note.copy')}
        file={t('clinician.note.file')}
        key={text}
        text={text}
        onCopyRefused={() => {
          if (sheet.current) selectText(sheet.current)
        }}
      />
    </>
  )
}

import { isComplete } from '#domain/answers.ts'
import { runningTally, type RunningStatus } from '#domain/running-tally.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { useSession } from '#session/use-session.ts'
import heard from '#ui/heard.module.css'
import { QuestionMap } from './QuestionMap.tsx'
import styles from './RunningTally.module.css'
import { useSettled } from './use-settled.ts'

/** In the order they are told. */
const STATUSES = [
  'endorsed',
  'unresolved',
  'noted',
  'set-aside',
  'not-endorsed',
  'not-asked',
] as const satisfies readonly RunningStatus[]

/** Where the answers stand, in words and as a way to each question. Never a band. */
export function RunningTally() {
  const { t, i18n } = useTranslation('counselor')
  const answers = useSession((sitting) => sitting.answers)
  const supervision = useSession((sitting) => sitting.supervision)
  const tally = runningTally(answers, supervision)

  const lines = STATUSES.flatMap((status) => {
    const count = tally.filter((row) => row.status === status).length
    const told = count > 0 || status === 'endorsed'
    return told ? [{ status, words: t(`tally.${status}`, { count }) }] : []
  })
  const list = new Intl.ListFormat(i18n.language).format(lines.map(({ words }) => words))
  // Said once someone has settled on an answer, and not at each one that the arrow keys pass.
  const spoken = useSettled(t('tally.spoken', { list }))

  const mayBeExempt = answers.tolerance === 'yes' || answers.withdrawal === 'yes'
  return (
    <section aria-label={t('tally.heading')} className={styles['tally']}>
      <h2 className={styles['heading']}>{t('tally.heading')}</h2>
      <ul className={styles['lines']}>
        {lines.map(({ status, words }) => (
          <li key={status}>
            <i aria-hidden="true" data-status={status} />
            {words}
          </li>
        ))}
      </ul>
      <QuestionMap tally={tally} />
      {supervision === undefined && mayBeExempt && <p>{t('tally.not-counted')}</p>}
      {isComplete(answers) && <p>{t('tally.complete')}</p>}
      <p className={heard['heard']} role="status">
        {spoken}
      </p>
    </section>
  )
}

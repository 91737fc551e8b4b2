import type { CompleteAnswers, Supervision } from '#domain/answers.ts'
import { CRITERIA, CRITERION_GROUPS } from '#domain/criteria.ts'
import { statusFor } from '#domain/tally.ts'
import { ReadAloud } from '#features/read-aloud/ReadAloud.tsx'
import { useTranslation } from '#i18n/use-translation.ts'
import styles from './ResultScreen.module.css'

type AnswersByGroupProps = {
  readonly answers: CompleteAnswers
  readonly supervision: Supervision
}

/** The eleven answers in their four groups, each with what it did to the count. */
export function AnswersByGroup({ answers, supervision }: AnswersByGroupProps) {
  const { t } = useTranslation(['guidance', 'instrument'])
  return (
    <section>
      <h2>{t('list.heading')}</h2>
      <ReadAloud name={t('list.heading')} />
      <p>{t('list.lead')}</p>
      {CRITERION_GROUPS.map((group) => (
        <div key={group}>
          <h3>{t(`instrument:groups.${group}`)}</h3>
          <ul className={styles['statuses']}>
            {CRITERIA.filter((criterion) => criterion.group === group).map((criterion) => {
              const { id, supervisionExempt } = criterion
              const status = statusFor(answers[id], supervisionExempt, supervision)
              return (
                <li data-status={status} key={id}>
                  <i aria-hidden="true" />
                  <span>{t(`instrument:criteria.${id}.name`)}</span>
                  <b>{t(`list.status.${status}`)}</b>
                </li>
              )
            })}
          </ul>
        </div>
      ))}
    </section>
  )
}

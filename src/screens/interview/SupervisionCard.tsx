import { supervisionOptions } from '#content/supervision-options.ts'
import { ANSWER_KEYS } from '#features/counselor/answer-keys.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { answerSupervision } from '#session/session-store.ts'
import { useSession } from '#session/use-session.ts'
import { RadioRow } from '#ui/RadioRow.tsx'
import styles from './InterviewScreen.module.css'
import { Prompts } from './Prompts.tsx'

/** How opioids were taken, with what makes it the one or the other spelled out. */
export function SupervisionCard() {
  const { t } = useTranslation(['counselor', 'instrument'])
  const value = useSession(({ supervision }) => supervision)
  const keysOn = useSession((state) => state.keysOn)

  return (
    <article aria-labelledby="supervision" className={styles['card']} data-question>
      <div className={styles['halves']}>
        <RadioRow
          keys={keysOn ? ANSWER_KEYS : undefined}
          legend={
            <h2 className={styles['question']} id="supervision" tabIndex={-1}>
              {t('instrument:supervision.question')}
            </h2>
          }
          length="long"
          options={supervisionOptions(t)}
          value={value}
          onAnswer={answerSupervision}
        >
          <p>{t('instrument:supervision.hint')}</p>
        </RadioRow>
        <div className={styles['beside']}>
          <Prompts
            heading="h3"
            prompts={[
              t('interview.supervision.prompts.first'),
              t('interview.supervision.prompts.second'),
            ]}
          />
          <h3>{t('instrument:supervision.why')}</h3>
          <p>{t('instrument:supervision.reason')}</p>
          <p>{t('interview.supervision.medicine')}</p>
          <p>{t('interview.supervision.any-other')}</p>
        </div>
      </div>
    </article>
  )
}

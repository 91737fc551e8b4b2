import { ANSWERS } from '#domain/answers.ts'
import { criterionNumber, isSupervisionExempt, type CriterionId } from '#domain/criteria.ts'
import { ANSWER_KEYS } from '#features/counselor/answer-keys.ts'
import { QuestionExample } from '#features/question-example/QuestionExample.tsx'
import { useTranslation } from '#i18n/use-translation.ts'
import { answerQuestion } from '#session/session-store.ts'
import { useSession } from '#session/use-session.ts'
import { RadioRow } from '#ui/RadioRow.tsx'
import { CounselorNote } from './CounselorNote.tsx'
import styles from './InterviewScreen.module.css'
import { Prompts } from './Prompts.tsx'

/** One question as the client reads it; beside it what a counselor may ask, and what counts. */
export function QuestionCard({ criterion }: { readonly criterion: CriterionId }) {
  const { t } = useTranslation(['counselor', 'ui', 'instrument'])
  const value = useSession(({ answers }) => answers[criterion])
  const keysOn = useSession((state) => state.keysOn)
  const exempt = isSupervisionExempt(criterion)

  return (
    <article className={styles['card']} data-question>
      <div className={styles['halves']}>
        <RadioRow
          keys={keysOn ? ANSWER_KEYS : undefined}
          legend={
            <h3 className={styles['question']} id={criterion} tabIndex={-1}>
              <span className={styles['number']}>{criterionNumber(criterion)}</span>{' '}
              {t(`instrument:criteria.${criterion}.question`)}
            </h3>
          }
          options={ANSWERS.map((answer) => ({
            value: answer,
            label: t(`instrument:answers.${answer}`),
          }))}
          value={value}
          onAnswer={(answer) => answerQuestion(criterion, answer)}
        >
          <QuestionExample criterion={criterion} />
        </RadioRow>
        <div className={styles['beside']}>
          <Prompts
            heading="h4"
            prompts={[
              t(`prompts.${criterion}.first`),
              t(`prompts.${criterion}.second`),
              t(`prompts.${criterion}.third`),
            ]}
          />
          <h4>{t('ui:check.this-counts')}</h4>
          <p>{t(`instrument:criteria.${criterion}.counts`)}</p>
          <h4>{t(exempt ? 'ui:check.asked-of-all' : 'ui:check.this-does-not')}</h4>
          <p>{t(`instrument:criteria.${criterion}.does-not-count`)}</p>
        </div>
      </div>
      <CounselorNote criterion={criterion} />
    </article>
  )
}

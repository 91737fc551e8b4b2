import { useLayoutEffect, useState } from 'react'

import { unansweredCriteria } from '#domain/answers.ts'
import { criteriaIn, CRITERION_GROUPS, criterionNumber } from '#domain/criteria.ts'
import { useAnswerKeys } from '#features/counselor/use-answer-keys.ts'
import { useSteps } from '#features/visit/use-steps.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { markTwoPeople } from '#platform/page-look.ts'
import { useSession } from '#session/use-session.ts'
import { Button } from '#ui/Button.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { UnkeptForm } from '#ui/UnkeptForm.tsx'
import { AnswerKeys } from './AnswerKeys.tsx'
import styles from './InterviewScreen.module.css'
import { QuestionCard } from './QuestionCard.tsx'
import { RunningTally } from './RunningTally.tsx'
import { SupervisionCard } from './SupervisionCard.tsx'

/** All eleven on one page that a client and a counselor look at together. */
export function InterviewScreen() {
  const { t } = useTranslation(['counselor', 'ui', 'instrument'])
  const { goTo } = useSteps()
  const supervision = useSession((sitting) => sitting.supervision)
  const answers = useSession((sitting) => sitting.answers)
  useAnswerKeys(useSession(({ keysOn }) => keysOn))
  const [failedTries, setFailedTries] = useState(0)
  useLayoutEffect(markTwoPeople, []) // the html element

  const missing = [
    ...(supervision === undefined
      ? [{ text: t('instrument:supervision.name'), targetId: 'supervision' }]
      : []),
    ...unansweredCriteria(answers).map((id) => ({
      text: t('ui:review.answer-named', { name: t(`instrument:criteria.${id}.name`) }),
      targetId: id,
    })),
  ]
  const noUse = supervision === 'no-use'
  const failed = failedTries > 0 && missing.length > 0 && !noUse
  const title = t('ui:title.page', { page: t('interview.title') })

  function handleResult() {
    if (missing.length > 0) setFailedTries(failedTries + 1)
    else goTo({ kind: 'result' })
  }
  return (
    <div className={styles['layout']}>
      <PageTitle title={failed ? t('ui:title.error', { title }) : title} />
      <UnkeptForm className={styles['questions']}>
        {failed && (
          <ErrorSummary
            errors={missing}
            heading={t('interview.missing', { count: missing.length })}
            key={failedTries}
          />
        )}
        <h1 tabIndex={-1}>{t('interview.heading')}</h1>
        <p>{t('interview.lead')}</p>
        <AnswerKeys />
        <SupervisionCard />
        {noUse ? (
          <div className={styles['card']}>
            <p>{t('interview.no-use')}</p>
            <Button onPress={() => goTo({ kind: 'no-use' })}>{t('interview.to-no-use')}</Button>
          </div>
        ) : (
          <>
            {CRITERION_GROUPS.map((group) => {
              const criteria = criteriaIn(group)
              const numbers = criteria.map(criterionNumber)
              return (
                <section key={group}>
                  <h2>{t(`instrument:groups.${group}`)}</h2>
                  <p className={styles['numbers']}>
                    {t('interview.numbers', { from: numbers[0], to: numbers.at(-1) })}
                  </p>
                  {criteria.map((criterion) => (
                    <QuestionCard criterion={criterion} key={criterion} />
                  ))}
                </section>
              )
            })}
            <Button onPress={handleResult}>{t('ui:review.see-result')}</Button>
          </>
        )}
      </UnkeptForm>
      {!noUse && <RunningTally />}
    </div>
  )
}

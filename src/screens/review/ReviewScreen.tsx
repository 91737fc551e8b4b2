import { useState } from 'react'

import { unansweredCriteria } from '#domain/answers.ts'
import { CRITERIA } from '#domain/criteria.ts'
import { useSteps } from '#features/visit/use-steps.ts'
import { pathForStep } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { useSession } from '#session/use-session.ts'
import { Button } from '#ui/Button.tsx'
import { ButtonRow } from '#ui/ButtonRow.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { ReviewRow } from './ReviewRow.tsx'
import styles from './ReviewScreen.module.css'

const STEP = { kind: 'review' } as const

/** Every answer in one list, each with a way to change it that comes back here. */
export function ReviewScreen() {
  const { t } = useTranslation(['ui', 'instrument'])
  const { goOn, goBack } = useSteps()
  const { supervision, answers } = useSession((sitting) => sitting)
  const [failedTries, setFailedTries] = useState(0)
  const missing = unansweredCriteria(answers)
  const failed = failedTries > 0 && missing.length > 0
  const title = t('title.page', { page: t('review.heading') })

  return (
    <>
      <PageTitle title={failed ? t('title.error', { title }) : title} />
      {failed && (
        <ErrorSummary
          errors={missing.map((id) => ({
            text: t('review.answer-named', { name: t(`instrument:criteria.${id}.name`) }),
            targetId: id,
          }))}
          heading={t('review.error', { count: missing.length })}
          key={failedTries}
        />
      )}
      <h1 tabIndex={-1}>{t('review.heading')}</h1>
      <p data-print="never">{t('review.lead')}</p>
      <ul className={styles['list']}>
        <ReviewRow
          answer={supervision && t(`instrument:supervision.short.${supervision}`)}
          changePath={pathForStep({ kind: 'supervision', purpose: 'change' })}
          id="supervision"
          name={t('instrument:supervision.name')}
        />
        {CRITERIA.map(({ id }) => {
          const answer = answers[id]
          return (
            <ReviewRow
              answer={answer && t(`instrument:short-answers.${answer}`)}
              changePath={pathForStep({ kind: 'question', criterion: id, purpose: 'change' })}
              id={id}
              key={id}
              name={t(`instrument:criteria.${id}.name`)}
            />
          )
        })}
      </ul>
      <ButtonRow>
        <Button look="outlined" onPress={() => goBack(STEP)}>
          {t('check.back')}
        </Button>
        <Button onPress={() => (missing.length > 0 ? setFailedTries(failedTries + 1) : goOn(STEP))}>
          {t('review.see-result')}
        </Button>
      </ButtonRow>
    </>
  )
}

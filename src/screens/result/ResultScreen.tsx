import type { CompleteAnswers, Supervision } from '#domain/answers.ts'
import { openAnswers } from '#domain/open-answers.ts'
import { scoreScreening } from '#domain/screening-result.ts'
import { ForCounselorLink } from '#features/counselor/ForCounselorLink.tsx'
import { CountryPicker } from '#features/help-lines/CountryPicker.tsx'
import { WaysToReach } from '#features/help-lines/WaysToReach.tsx'
import { SafetyLines } from '#features/safety-lines/SafetyLines.tsx'
import { AnswerCode } from '#features/answer-code/AnswerCode.tsx'
import { ReadAloud } from '#features/read-aloud/ReadAloud.tsx'
import { TakeLink } from '#features/take-away/TakeLink.tsx'
import { useEnding } from '#features/visit/use-ending.ts'
import { useSteps } from '#features/visit/use-steps.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { Button } from '#ui/Button.tsx'
import { ButtonRow } from '#ui/ButtonRow.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { AnswersByGroup } from './AnswersByGroup.tsx'
import { NextStepChoices } from './NextStepChoices.tsx'
import { NotedAnswers } from './NotedAnswers.tsx'
import { OpenAnswers } from './OpenAnswers.tsx'
import { ResultHeadline } from './ResultHeadline.tsx'
import { ResultScale } from './ResultScale.tsx'
import styles from './ResultScreen.module.css'

type ResultScreenProps = {
  readonly answers: CompleteAnswers
  readonly supervision: Supervision
}

/** What the answers come to: first what it means, then what to do, then the detail. */
export function ResultScreen({ answers, supervision }: ResultScreenProps) {
  const { t } = useTranslation(['ui', 'guidance'])
  const { goBack } = useSteps()
  const { heading, body, button, end } = useEnding()
  const result = scoreScreening(answers, supervision)

  return (
    <>
      <PageTitle title={t('title.page', { page: t('guidance:result.title') })} />
      <section>
        <ResultHeadline result={result} />
        <ResultScale result={result} />
        <p className={styles['quiet']}>{t('guidance:result.not-a-diagnosis')}</p>
        <p className={styles['quiet']}>{t('guidance:result.whole-year')}</p>
      </section>
      <NotedAnswers noted={result.tally.noted} />
      <OpenAnswers open={openAnswers(answers, result)} />
      <NextStepChoices />
      <SafetyLines Ways={WaysToReach}>
        <ReadAloud name={t('guidance:safety.heading')} />
        <CountryPicker />
      </SafetyLines>
      <AnswersByGroup answers={answers} supervision={supervision} />
      <TakeLink />
      <AnswerCode answers={answers} supervision={supervision} />
      <ForCounselorLink />
      <section className={styles['done']} data-print="never">
        <h2>{heading}</h2>
        <p>{body}</p>
        <ButtonRow>
          <Button look="outlined" onPress={() => goBack({ kind: 'result' })}>
            {t('check.back')}
          </Button>
          <Button onPress={end}>{button}</Button>
        </ButtonRow>
      </section>
    </>
  )
}

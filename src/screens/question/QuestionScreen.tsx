import { ANSWERS } from '#domain/answers.ts'
import {
  CRITERIA,
  CRITERION_GROUPS,
  criteriaIn,
  criterionNumber,
  type CriterionId,
} from '#domain/criteria.ts'
import { ChoiceForm } from '#features/choice-form/ChoiceForm.tsx'
import { ReadAloud } from '#features/read-aloud/ReadAloud.tsx'
import { QuestionExample } from '#features/question-example/QuestionExample.tsx'
import { useSteps } from '#features/visit/use-steps.ts'
import type { Purpose } from '#flow/steps.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { answerQuestion } from '#session/session-store.ts'
import { useSession } from '#session/use-session.ts'
import { Pips } from '#ui/Pips.tsx'
import { WhatCounts } from './WhatCounts.tsx'
import styles from './QuestionScreen.module.css'

type QuestionScreenProps = { readonly criterion: CriterionId; readonly purpose: Purpose }

/** One of the eleven questions; all of them are this screen. */
export function QuestionScreen({ criterion, purpose }: QuestionScreenProps) {
  const { t } = useTranslation(['ui', 'instrument'])
  const { goOn, goBack } = useSteps()
  const value = useSession(({ answers }) => answers[criterion])
  const step = { kind: 'question', criterion, purpose } as const
  const number = criterionNumber(criterion)
  const where = t('check.where', { number, total: CRITERIA.length })

  return (
    <>
      <div className={styles['where']}>
        <Pips groups={CRITERION_GROUPS.map((group) => criteriaIn(group).length)} now={number} />
        <p>{where}</p>
      </div>
      <ChoiceForm
        after={
          <>
            <p className={styles['reassure']}>{t('check.reassure')}</p>
            <WhatCounts criterion={criterion} key={criterion} />
          </>
        }
        before={
          <>
            <ReadAloud warns />
            <QuestionExample criterion={criterion} />
          </>
        }
        nothingChosen={t('error.nothing-chosen')}
        options={ANSWERS.map((answer) => ({
          value: answer,
          label: t(`instrument:answers.${answer}`),
        }))}
        question={t(`instrument:criteria.${criterion}.question`)}
        title={t('title.page', { page: where })}
        value={value}
        onAnswer={(answer) => answerQuestion(criterion, answer)}
        onBack={() => goBack(step)}
        onContinue={() => goOn(step)}
      />
    </>
  )
}

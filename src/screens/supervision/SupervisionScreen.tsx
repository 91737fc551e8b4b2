import { SUPERVISION_ANSWERS, type SupervisionAnswer } from '#domain/answers.ts'
import { ChoiceForm } from '#features/choice-form/ChoiceForm.tsx'
import { ReadAloud } from '#features/read-aloud/ReadAloud.tsx'
import { useSteps } from '#features/visit/use-steps.ts'
import type { Purpose } from '#flow/steps.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { answerSupervision } from '#session/session-store.ts'
import { useSession } from '#session/use-session.ts'
import { Disclosure } from '#ui/Disclosure.tsx'

/** How opioids were taken: what decides whether tolerance and withdrawal count. */
export function SupervisionScreen({ purpose }: { readonly purpose: Purpose }) {
  const { t } = useTranslation(['ui', 'instrument'])
  const { goOn, goBack } = useSteps()
  const value = useSession(({ supervision }) => supervision)
  const step = { kind: 'supervision', purpose } as const

  const hints: Partial<Record<SupervisionAnswer, string>> = {
    sole: t('instrument:supervision.options.sole.hint'),
    'not-sole': t('instrument:supervision.options.not-sole.hint'),
  }

  return (
    <ChoiceForm
      after={
        <Disclosure summary={t('instrument:supervision.why')}>
          <p>{t('instrument:supervision.reason')}</p>
        </Disclosure>
      }
      before={
        <>
          <ReadAloud warns />
          <p>{t('instrument:supervision.hint')}</p>
        </>
      }
      nothingChosen={t('error.nothing-chosen-supervision')}
      options={SUPERVISION_ANSWERS.map((answer) => ({
        value: answer,
        label: t(`instrument:supervision.options.${answer}.label`),
        hint: hints[answer],
      }))}
      question={t('instrument:supervision.question')}
      title={t('title.page', { page: t('check.first') })}
      value={value}
      onAnswer={answerSupervision}
      onBack={() => goBack(step)}
      onContinue={() => goOn(step)}
    />
  )
}

import { supervisionOptions } from '#content/supervision-options.ts'
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
      options={supervisionOptions(t)}
      question={t('instrument:supervision.question')}
      title={t('title.page', { page: t('check.first') })}
      value={value}
      onAnswer={answerSupervision}
      onBack={() => goBack(step)}
      onContinue={() => goOn(step)}
    />
  )
}

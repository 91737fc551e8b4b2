import { fhirQuestionnaire } from '#exports/fhir-questionnaire.ts'
import { fhirResponse } from '#exports/fhir-response.ts'
import { fhirWords } from '#features/chart/fhir-words.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { FHIR_JSON, saveTextFile } from '#platform/download.ts'
import { today } from '#platform/today.ts'
import { sessionStore } from '#session/session-store.ts'
import { Actions } from '#ui/Actions.tsx'
import { Button } from '#ui/Button.tsx'
import { useOutcome } from '#ui/use-outcome.ts'

type Outcome = { readonly kind: 'saved' | 'save-refused'; readonly file: string }

/** The questions and the answers as two files that other software reads. */
export function FhirFiles() {
  const { t, i18n } = useTranslation(['counselor', 'instrument', 'ui', 'take'])
  const [outcome, tell] = useOutcome<Outcome>()

  function save(which: 'questions' | 'answers') {
    const words = fhirWords(t, i18n.language)
    const { answers, supervision } = sessionStore.getState()
    const resource =
      which === 'questions'
        ? fhirQuestionnaire(words)
        : fhirResponse({ date: today(), answers, supervision }, words)
    const file = t(`clinician.fhir.${which}-file`)
    const saved = saveTextFile(file, `${JSON.stringify(resource, null, 2)}\n`, FHIR_JSON)
    tell({ kind: saved ? 'saved' : 'save-refused', file })
  }
  return (
    <section>
      <h2>{t('clinician.fhir.heading')}</h2>
      <p>{t('clinician.fhir.lead')}</p>
      <Actions outcome={outcome && t(`take:done.${outcome.kind}`, { file: outcome.file })}>
        {(['questions', 'answers'] as const).map((which) => (
          <Button key={which} look="outlined" onPress={() => save(which)}>
            {t(`clinician.fhir.${which}`)}
          </Button>
        ))}
      </Actions>
    </section>
  )
}

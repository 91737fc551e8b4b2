import { chartNoteWords } from '#features/chart/chart-note-words.ts'
import { fhirWords } from '#features/chart/fhir-words.ts'
import { addCounselorWords } from '#i18n/counselor-words.ts'
import { createI18n } from '#i18n/setup.ts'

const i18n = createI18n()
addCounselorWords(i18n)

/** The words of what leaves for a chart, as they are in English. */
export const NOTE_WORDS = chartNoteWords(i18n.getFixedT('en', ['counselor']))
export const FHIR_WORDS = fhirWords(i18n.getFixedT('en', ['counselor', 'instrument']), 'en')

import { chartNoteWords } from '#features/chart/chart-note-words.ts'
import { fhirWords } from '#features/chart/fhir-words.ts'
import { createI18n } from '#i18n/setup.ts'
import { loadWords } from '#i18n/word-files.ts'

const i18n = createI18n()
await loadWords(i18n, 'en', ['counselor'])

/** The words of what leaves for a chart, as they are in English. */
export const NOTE_WORDS = chartNoteWords(i18n.getFixedT('en', ['counselor']))
export const FHIR_WORDS = fhirWords(i18n.getFixedT('en', ['counselor', 'instrument']), 'en')

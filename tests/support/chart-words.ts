import { chartNoteWords } from '#features/chart/chart-note-words.ts'
import { fhirWords } from '#features/chart/fhir-words.ts'
import type { LanguageId } from '#i18n/languages.ts'
import { createI18n } from '#i18n/setup.ts'
import { FIRST_FILES, loadWords } from '#i18n/word-files.ts'

const i18n = createI18n()

/** The words of what leaves for a chart, as they are in a language. */
export async function wordsIn(language: LanguageId) {
  await loadWords(i18n, language, [...FIRST_FILES, 'counselor'])
  return {
    note: chartNoteWords(i18n.getFixedT(language, ['counselor'])),
    fhir: fhirWords(i18n.getFixedT(language, ['counselor', 'instrument']), language),
  }
}

export const { note: NOTE_WORDS, fhir: FHIR_WORDS } = await wordsIn('en')

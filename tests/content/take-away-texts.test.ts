import { describe, expect, test } from 'vitest'

import type { Supervision } from '#domain/answers.ts'
import { COUNTRIES, type CountryId } from '#domain/countries.ts'
import { toPlainText } from '#exports/plain-text.ts'
import { buildHelpOnly, buildNotes } from '#exports/take-away.ts'
import { helpTexts } from '#features/take-away/help-texts.ts'
import { notesTexts } from '#features/take-away/notes-texts.ts'
import { LANGUAGE_IDS, type LanguageId } from '#i18n/languages.ts'
import { createI18n } from '#i18n/setup.ts'
import { loadWords } from '#i18n/word-files.ts'
import { answersWith } from '../support/answers.ts'
import { TRACES } from '../support/traces.ts'

const NAMESPACES = ['guidance', 'ui', 'instrument', 'resources', 'take'] as const
const i18n = createI18n()
for (const language of LANGUAGE_IDS) await loadWords(i18n, language, NAMESPACES)
const fixedT = (language: LanguageId) =>
  i18n.getFixedT<[...typeof NAMESPACES]>(language, [...NAMESPACES])
const t = fixedT('en')
const help = helpTexts(t, 'en', 'united-states')
/** The help lines alone, as a text in one language. */
const cardIn = (language: LanguageId, country: CountryId) =>
  toPlainText(buildHelpOnly(helpTexts(fixedT(language), language, country)))

describe('help lines only', () => {
  const text = cardIn('en', 'united-states')

  describe.each(LANGUAGE_IDS)('in %s', (language) => {
    test.each(COUNTRIES)('hold no trace of the test: %s', (country) => {
      const card = cardIn(language, country)
      expect(TRACES[language].filter((trace) => trace.test(card))).toEqual([])
      expect(card).not.toMatch(/[{}]|undefined/)
    })

    test('would be caught if the words of a summary came among them', () => {
      const notes = cardIn(language, 'united-states') + written({ yes: [1, 2, 3, 4] }, { language })
      expect(TRACES[language].filter((trace) => trace.test(notes)).length).toBeGreaterThan(8)
    })
  })

  test('have the emergency number, a crisis line and a way to find treatment', () => {
    expect(text).toMatch(/call 911/)
    expect(text).toMatch(/Call 988/)
    expect(text).toMatch(/FindTreatment\.gov/)
  })
})

describe('a line that is taken along', () => {
  test('says when it answers, where that is not at any hour', () => {
    expect(cardIn('en', 'ireland')).toContain('Monday to Friday, 9:30 am to 5:30 pm.')
  })

  test('says in which language it answers, where that is not the reader’s', () => {
    expect(cardIn('es', 'ireland').split('\n')).toContain('En inglés')
    expect(cardIn('es', 'new-zealand').split('\n')).toContain('Intérpretes para otros idiomas')
    expect(cardIn('en', 'ireland')).not.toContain('In English')
  })
})

describe('a summary', () => {
  test.each([
    [{ yes: [1, 2, 3, 4] }, 'Your answers match 4 of the 11 signs.'],
    [{ yes: [1, 2, 3, 4] }, 'Health workers call 4 or 5 signs moderate.'],
    [{ yes: [1, 2, 3], unsure: [4] }, 'Your answers match 3 of the 11 signs, and maybe 4.'],
    [{ unsure: [1, 2, 3, 4, 5, 6] }, 'So far, your answers match none of the 11 signs for sure.'],
    [{ yes: [1] }, 'Your answers match 1 of the 11 signs.'],
    [{ unsure: [1, 4] }, '- Strong urges to use. You were not sure.'],
  ])('of %j says “%s”', (given, sentence) => {
    expect(written(given).split('\n')).toContain(sentence)
  })

  test('never says that someone has a disorder, and says that it is no diagnosis', () => {
    for (const yes of [[], [1, 2], [1, 2, 3, 4], [1, 2, 3, 4, 5, 6]]) {
      expect(written({ yes })).toMatch(/This is not a diagnosis\./)
      expect(written({ yes })).not.toMatch(/you have (a|an|opioid)/i)
    }
  })

  test.each(['sole', 'not-sole', 'unsure'] as const)('says how opioids were taken: %s', (how) => {
    expect(written({}, { how })).toContain(t(`take:how-taken.${how}`))
  })

  test('leaves no placeholder open', () => {
    expect(written({ yes: [1, 2, 3], unsure: [4], skipped: [10] }, { how: 'unsure' })).not.toMatch(
      /[{}]/,
    )
  })
})

function written(
  given: Parameters<typeof answersWith>[0],
  { how = 'not-sole', language = 'en' }: { how?: Supervision; language?: LanguageId } = {},
): string {
  const texts = notesTexts(fixedT(language), 'November 21, 2026', help)
  return toPlainText(buildNotes(answersWith(given), how, true, texts))
}

import { expect, it } from 'vitest'

import { createI18n } from '#i18n/setup.ts'
import { languageOf, loadLateWords, speak } from '#i18n/word-files.ts'

it('speaks the language that was asked for last, whichever words arrive first', async () => {
  const i18n = createI18n()
  const spanish = speak(i18n, 'es') // on its way
  await speak(i18n, 'en')
  await spanish
  expect(languageOf(i18n)).toBe('en')
})

it.each([
  ['before', [openGuide, speakSpanish]],
  ['after', [speakSpanish, openGuide]],
])('has the guide in Spanish when it was opened just %s Spanish was asked for', async (_, both) => {
  const i18n = createI18n()
  await Promise.all(both.map((act) => act(i18n)))
  expect(languageOf(i18n)).toBe('es')
  expect(i18n.hasResourceBundle('es', 'guide')).toBe(true)
})

type Words = ReturnType<typeof createI18n>

function openGuide(i18n: Words): Promise<void> {
  return loadLateWords(i18n, 'guide')
}

function speakSpanish(i18n: Words): Promise<void> {
  return speak(i18n, 'es')
}

import { expect, it } from 'vitest'

import { createI18n } from '#i18n/setup.ts'
import { loadWords } from '#i18n/word-files.ts'

it('says a text in each language in which it is asked for, once and again', async () => {
  const i18n = createI18n()
  await loadWords(i18n, 'es', ['ui'])
  const english = i18n.getFixedT('en', 'ui')
  const spanish = i18n.getFixedT('es', 'ui')
  const said = [english('check.continue'), spanish('check.continue')]
  expect(said).toEqual(['Continue', 'Continuar'])
  expect([english('check.continue'), spanish('check.continue')]).toEqual(said)
})

it('goes over from English to the right words as soon as these arrive', async () => {
  const i18n = createI18n()
  const spanish = i18n.getFixedT('es', 'ui')
  expect(spanish('check.continue')).toBe('Continue')
  await loadWords(i18n, 'es', ['ui'])
  expect(spanish('check.continue')).toBe('Continuar')
})

it('puts in each time what a text leaves open', () => {
  const t = createI18n().getFixedT('en', 'ui')
  expect(t('check.where', { number: 3, total: 11 })).toContain('3')
  expect(t('check.where', { number: 4, total: 11 })).toContain('4')
})

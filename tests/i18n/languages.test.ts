import { expect, it } from 'vitest'

import { addressIn, partAddress } from '#i18n/address-language.ts'
import { guessLanguage, LANGUAGE_IDS } from '#i18n/languages.ts'

it.each([
  [['es-MX', 'en'], 'es'],
  [['ES'], 'es'],
  [['de-DE', 'es-419', 'en'], 'es'], // the first that Eleven speaks
  [['en-GB', 'es'], 'en'],
  [['de'], 'en'],
  [[], 'en'],
])('begins for a browser that asks for %j in %s', (asked, language) => {
  expect(guessLanguage(asked)).toBe(language)
})

it.each([
  ['/', undefined, '/'],
  ['/help', undefined, '/help'],
  ['/es', 'es', '/'],
  ['/es/', 'es', '/'],
  ['/es.html', 'es', '/'],
  ['/es/index.html', 'es', '/index.html'],
  ['/es/guide/overdose', 'es', '/guide/overdose'],
  ['/en/help.html', 'en', '/help.html'],
  ['/espresso', undefined, '/espresso'],
  ['/es-419', undefined, '/es-419'],
])('reads %s as the language %s and the page %s', (pathname, language, address) => {
  expect(partAddress(pathname)).toEqual({ language, address })
})

it('gives each page in each language an address that it reads back', () => {
  for (const language of LANGUAGE_IDS)
    for (const address of ['/', '/help', '/guide/overdose'])
      expect(partAddress(addressIn(language, address))).toEqual({ language, address })
})

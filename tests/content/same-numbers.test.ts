import { describe, expect, it } from 'vitest'

import {
  languages,
  placeOf,
  textsIn,
  wordFilesOf,
  type WordFiles,
} from '../../build/words/texts.ts'

const OTHERS = languages().filter((language) => language !== 'en')

describe.each(OTHERS)('the words in %s', (language) => {
  it('say the doses, days, counts and phone numbers that the English says', () => {
    expect(otherNumbers(language, wordFilesOf('en'), wordFilesOf(language))).toEqual([])
  })
})

describe('numbers held against English', () => {
  const english = {
    guide: { wait: 'After 7 to 10 days.', study: '3,293 people', left_other: '{{count}} of 11' },
  }
  const found = (guide: object) => otherNumbers('es', english, { guide })

  it('may be set in the way of the language, in another order', () => {
    const study = 'Personas: 3.293'
    expect(found({ wait: 'De 10 a 7 días.', study, left_many: '{{count}} de 11' })).toEqual([])
  })

  it.each([
    ['changed', { wait: 'De 7 a 14 días.' }, 'wait: 7 14 where the English says 7 10'],
    ['left out', { study: 'Muchas personas' }, 'study: none where the English says 3 293'],
    ['added', { left_other: '{{count}} de 11 o 12' }, 'left_other: 11 12 where the English'],
    ['changed in a form of its own', { left_many: '{{count}} de 12' }, 'left_many: 12 where'],
  ])('are refused where one is %s', (_, guide, fault) => {
    expect(found(guide)).toEqual([expect.stringContaining(`es/guide.json, ${fault}`)])
  })
})

/**
 * Each text whose numbers are not those of the English, in a sentence. A plural form that English
 * lacks is held against its `_other`; a text that English lacks is for locale-parity.test.ts.
 */
function otherNumbers(language: string, english: WordFiles, other: WordFiles): string[] {
  const wanted = new Map(textsIn(english).map(({ file, key, text }) => [`${file}:${key}`, text]))
  return textsIn(other).flatMap((text) => {
    const place = `${text.file}:${text.key}`
    const said = wanted.get(place) ?? wanted.get(place.replace(/_(two|few|many)$/, '_other'))
    if (said === undefined) return []
    const [asked, found] = [numbersIn(said), numbersIn(text.text)]
    if (asked === found) return []
    return `${placeOf(language, text)}: ${found} where the English says ${asked}`
  })
}

/** The numbers of a text, smallest first, without those that are filled in later. */
function numbersIn(text: string): string {
  const numbers = text.replaceAll(/\{\{\w+\}\}/g, '').match(/\d+/g) ?? []
  return numbers.toSorted((a, b) => Number(a) - Number(b)).join(' ') || 'none'
}

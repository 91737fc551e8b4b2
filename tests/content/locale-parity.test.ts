import { describe, expect, it } from 'vitest'

import { LANGUAGE_IDS } from '#i18n/languages.ts'
import { languages, textsIn, wordFilesOf } from '../../build/words/texts.ts'
import { localeFaults } from '../support/locale-faults.ts'

const OTHERS = languages().filter((language) => language !== 'en')

/** Names that stay what they are in every language. */
const NAMES = [
  /^ui:(name|title\.(start|page)|nav\.label)$/, // Eleven
  /^resources:(?!countries)[\w-]+\.(?!emergency)[\w-]+\.name$/, // a line has its own name
]

/** Words that a language happens to share with English, each looked at. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  es: [
    'counselor:fhir.answers.no', // No
    'counselor:note.plan', // Plan
    'counselor:tally.status.not-endorsed', // no
    'guidance:list.status.not-endorsed',
    'instrument:answers.no',
    'instrument:short-answers.no',
    'resources:countries.australia.name',
    'ui:display.text-size.normal',
    'ui:error.word', // Error:
    'ui:title.error', // Error: {{title}}
  ],
}

it('the words are there for every language that Eleven offers, and for no other', () => {
  expect(languages().toSorted()).toEqual(LANGUAGE_IDS.toSorted())
})

describe.each(OTHERS)('the words in %s', (language) => {
  it('have a text for every English one, with the same things filled in, and no other', () => {
    const isSame = (place: string) =>
      NAMES.some((name) => name.test(place)) || (SHARED[language] ?? []).includes(place)
    expect(localeFaults(language, wordFilesOf('en'), wordFilesOf(language), isSame)).toEqual([])
  })

  it('share with English what is named as shared', () => {
    const texts = (of: string) =>
      new Map(textsIn(wordFilesOf(of)).map(({ file, key, text }) => [`${file}:${key}`, text]))
    const [english, own] = [texts('en'), texts(language)]
    expect((SHARED[language] ?? []).filter((key) => own.get(key) !== english.get(key))).toEqual([])
  })
})

describe('a language held against English', () => {
  const english = {
    ui: {
      name: 'Eleven',
      hello: 'Good day, {{name}}.',
      left_one: 'One is left.',
      left_other: '{{count}} are left.',
      match_zero: 'None.',
      match_one: '{{count}} of {{all}}.',
      match_other: '{{count}} of {{all}}.',
      range: '{{low}}–{{high}}',
    },
    guide: { lead: 'What helps.' },
  }
  const spanish = {
    ui: {
      name: 'Eleven',
      hello: 'Buenos días, {{name}}.',
      left_one: 'Queda una.',
      left_many: 'Quedan {{count}}.',
      left_other: 'Quedan {{count}}.',
      match_zero: 'Ninguna de {{all}}.',
      match_one: '{{count}} de {{all}}.',
      match_many: '{{count}} de {{all}}.',
      match_other: '{{count}} de {{all}}.',
      range: '{{low}}–{{high}}',
    },
    guide: { lead: 'Lo que ayuda.' },
  }
  const without = <Words extends object>(words: Words, key: keyof Words) =>
    Object.fromEntries(Object.entries(words).filter(([name]) => name !== key))
  const faults = (other: Record<string, object>, language = 'es') =>
    localeFaults(language, english, other, (place) => place === 'ui:name')

  it('passes when all is said', () => {
    expect(faults(spanish)).toEqual([])
  })

  it.each([
    ['a text is missing', without(spanish.ui, 'hello'), 'ui.json, hello: is missing'],
    ['a form is missing', without(spanish.ui, 'left_many'), 'ui.json, left_many: is missing'],
    ['a zero is missing', without(spanish.ui, 'match_zero'), 'ui.json, match_zero: is missing'],
    ['a text is too many', { ...spanish.ui, bye: 'Adiós.' }, 'ui.json, bye: is in no English file'],
    ['a form is too many', { ...spanish.ui, left_few: 'x' }, 'ui.json, left_few: is in no English'],
    ['a value is left out', { ...spanish.ui, hello: 'Hola.' }, 'ui.json, hello: lacks {{name}}'],
    ['a value is unknown', { ...spanish.ui, name: '{{nombre}}' }, 'ui.json, name: has {{nombre}}'],
    [
      'a form for many counts names none',
      { ...spanish.ui, left_other: 'Quedan varias.' },
      'ui.json, left_other: lacks {{count}}',
    ],
    ['a text is empty', { ...spanish.ui, name: ' ' }, 'ui.json, name: is empty'],
    [
      'a text is left in English',
      { ...spanish.ui, hello: english.ui.hello },
      'ui.json, hello: reads as in English',
    ],
  ])('is refused where %s', (_, ui, fault) => {
    const found = faults({ ...spanish, ui })
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(`src/content/locales/es/${fault}`)
  })

  it('is refused where a file is missing, or one too many', () => {
    expect(faults({ ui: spanish.ui })).toHaveLength(1)
    expect(faults({ ...spanish, more: { text: 'Más.' } })).toHaveLength(1)
  })

  it('needs the plural forms of its own grammar', () => {
    const missing = (language: string) =>
      faults({ guide: spanish.guide, ui: {} }, language)
        .map((fault) => /left_\w+/.exec(fault)?.[0])
        .filter((form) => form !== undefined)
        .toSorted()
    expect(missing('es')).toEqual(['left_many', 'left_one', 'left_other'])
    expect(missing('vi')).toEqual(['left_other'])
    expect(missing('pl')).toEqual(['left_few', 'left_many', 'left_one', 'left_other'])
    expect(missing('ar')).toHaveLength(6)
  })

  it('may say a count in words where a form stands for that count alone', () => {
    // In Russian, “one” stands for 21 and 31 too.
    const ui = { ...spanish.ui, left_few: 'Осталось {{count}}.', left_one: 'Остался.' }
    expect(faults({ ...spanish, ui }, 'ru').join()).toContain('left_one: lacks {{count}}')
    expect(faults({ ...spanish, ui }, 'en').join()).not.toContain('left_one')
  })
})

import { LANGUAGE_IDS, type LanguageId } from '#i18n/languages.ts'
import { pseudo } from './pseudo.ts'
import { wordsOf } from './words-of.ts'

/** The languages of the journeys: those of the app, and one that is none. */
export type SpokenLanguage = LanguageId | 'pseudo'

const WORDS = new Map(LANGUAGE_IDS.map((id) => [id, wordsOf(id)]))
const ENGLISH = [...wordsOf('en')].map(([key, english]) => ({ key, english }))

/** What fills the placeholders that hold no words; “{{month}} {{day}}, {{year}}” would fit much else. */
const NUMBERS: Readonly<Record<string, string>> = {
  day: String.raw`\d\d?`,
  year: String.raw`\d{4}`,
}

interface Fit {
  readonly key: string
  readonly english: string
  /** What fills the placeholders, by their names. */
  readonly values: Readonly<Record<string, string>>
}

/**
 * A text of the app in another language, found by its English with all placeholders filled in; what
 * fills them is itself put into the language where it is a text of the app. Throws where no text is
 * this one, or where several are that differ in the other language.
 */
export function sayIn(language: SpokenLanguage, english: string): string {
  if (language === 'en') return english
  if (language === 'pseudo') return pseudo(english)
  const said = fitting(english).map(({ key, values }) =>
    inPlaces(textIn(language, key), (name) => sayIfText(language, values[name] ?? '')),
  )
  return theOne(english, said)
}

/** The whole text that a part of an English one stands in, with its placeholders left open. */
export function partIn(language: SpokenLanguage, english: string): RegExp {
  if (language === 'en') return new RegExp(escaped(english))
  if (language === 'pseudo') return new RegExp(escaped(pseudo(english)))
  const said = ENGLISH.filter((text) => text.english.includes(english)).map(({ key }) =>
    inPlaces(escaped(textIn(language, key)), () => '.+'),
  )
  return new RegExp(theOne(english, said))
}

/** The texts that say a sentence: as they are or, failing that, with something in their places. */
function fitting(english: string): readonly Fit[] {
  const same = ENGLISH.filter((text) => text.english === english)
  if (same.length > 0) return same.map((text) => ({ ...text, values: {} }))
  const fits = ENGLISH.filter((text) => text.english.includes('{{')).flatMap((text) => {
    const pattern = inPlaces(
      escaped(text.english),
      (name) => `(?<${name}>${NUMBERS[name] ?? '.+'})`,
    )
    const groups = new RegExp(`^${pattern}$`).exec(english)?.groups
    return groups ? [{ ...text, values: { ...groups } }] : []
  })
  // A text such as “{{page}} – Eleven” fits much; the one with the most words of its own is meant.
  const most = Math.max(...fits.map(ownLength))
  return fits.filter((fit) => ownLength(fit) === most)
}

function ownLength({ english }: Fit): number {
  return inPlaces(english, () => '').length
}

function sayIfText(language: SpokenLanguage, value: string): string {
  return fitting(value).length > 0 ? sayIn(language, value) : value
}

function textIn(language: LanguageId, key: string): string {
  const text = WORDS.get(language)?.get(key)
  if (text === undefined) throw new Error(`${key} has no text in ${language}.`)
  return text
}

function theOne(english: string, said: readonly string[]): string {
  const [one, ...others] = new Set(said)
  if (one === undefined) throw new Error(`No text says “${english}”.`)
  if (others.length > 0) throw new Error(`“${english}” is ${[one, ...others].join(' or ')}.`)
  return one
}

/** A text, or a pattern made of one, with something in the place of each placeholder. */
function inPlaces(text: string, filling: (name: string) => string): string {
  return text.replaceAll(/\\?\{\\?\{(\w+)\\?\}\\?\}/g, (_, name: string) => filling(name))
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

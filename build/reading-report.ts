import guidance from '#content/locales/en/guidance.json'
import guide from '#content/locales/en/guide.json'
import instrument from '#content/locales/en/instrument.json'
import resources from '#content/locales/en/resources.json'
import ui from '#content/locales/en/ui.json'
import { readingGrade } from './reading-grade.ts'

/** Every text that a person may read, by file and key. */
export const TEXTS = Object.entries({ guidance, guide, instrument, resources, ui }).flatMap(
  ([file, words]) => textsIn(words, `${file}:`),
)

/** Shorter ones are labels and names: the formula says nothing about them. */
const FEWEST_WORDS = 8
/** The highest grade in the guide, and everywhere else. */
const LIMITS = { guide: 8, elsewhere: 6 }

interface Reading {
  readonly key: string
  readonly grade: number
  /** The highest grade that this text may have. */
  readonly limit: number
}

/** The reading grade of every text of eight words or more, hardest first. */
export function readingReport(): Reading[] {
  return TEXTS.filter(([, text]) => text.split(' ').length >= FEWEST_WORDS)
    .map(([key, text]) => ({
      key,
      grade: readingGrade(text),
      limit: key.startsWith('guide:') ? LIMITS.guide : LIMITS.elsewhere,
    }))
    .toSorted((a, b) => b.grade - a.grade)
}

function textsIn(words: object, prefix: string): (readonly [key: string, text: string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as const]
      : textsIn(value as object, `${prefix}${key}.`),
  )
}

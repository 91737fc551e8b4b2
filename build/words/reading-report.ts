import { READING_POLICIES, type ReadingPolicy } from './reading-policies.ts'
import { isNameOfLine, placeOf, type Text } from './texts.ts'

/** Shorter ones are labels and names: a formula says nothing about them. */
const FEWEST_WORDS = 8

/** How hard one text is to read. */
export interface Reading extends Text {
  readonly value: number
  /** The hardest that this text may be. */
  readonly limit: number
  /** By how much it is past its limit; below zero if it is within. */
  readonly past: number
}

/**
 * Every text of eight words or more, hardest first by its own limit; none without a formula. What a
 * help line calls itself is left out: no one here can say it in easier words.
 */
export function readingReport(
  texts: readonly Text[],
  policy: ReadingPolicy | undefined,
): Reading[] {
  if (policy?.kind !== 'formula') return []
  const { valueOf, names, limits, hardest } = policy
  return texts
    .filter((text) => text.text.split(/\s+/).length >= FEWEST_WORDS && !isNameOfLine(text))
    .map((text) => {
      const value = valueOf(text.text, names)
      const { file } = text
      const limit = limits[file === 'guide' || file === 'counselor' ? file : 'elsewhere']
      return { ...text, value, limit, past: hardest === 'highest' ? value - limit : limit - value }
    })
    .toSorted((a, b) => b.past - a.past)
}

/** What is wrong with how a language reads, in sentences: a text past its limit, or no policy. */
export function readingFaults(
  language: string,
  texts: readonly Text[],
  policy = READING_POLICIES[language],
): string[] {
  if (policy === undefined)
    return [
      `${language}: no row in build/words/reading-policies.ts says how hard it may be to read.`,
    ]
  if (policy.kind === 'no-formula') return []
  return readingReport(texts, policy)
    .filter(({ past }) => past > 0)
    .map((reading) => {
      const { value, limit } = reading
      const found = `${policy.measure} ${value.toFixed(2)} where ${limit} is the limit`
      return `${placeOf(language, reading)}: too hard to read, ${found}.`
    })
}

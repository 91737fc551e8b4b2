/** What a reading formula needs to know of a text. */
export interface WordCount {
  readonly words: readonly string[]
  readonly sentences: number
}

/** Stands for a number, a name or a filled-in value; both formulas take it for one syllable. */
const ONE_SHORT_WORD = 'x'
const PLACEHOLDER = /\{\{\w+\}\}/g
/** A number, a phone number of several parts too. */
const NUMBER = /\d(?:[\d\s()-]*\d)?/g

/**
 * The words and sentences of a text. `names` are what no simpler word can stand for; each counts as
 * one short word, and so do a number, a phone number and a value that is filled in later.
 */
export function countWords(text: string, names: readonly string[]): WordCount {
  const plain = text
    .normalize('NFC')
    .replace(PLACEHOLDER, ONE_SHORT_WORD)
    .replace(anyOf(names), ONE_SHORT_WORD)
    .replace(NUMBER, ONE_SHORT_WORD)
  return {
    words: plain.split(/[\s–/]+/).filter(isSaid),
    sentences: plain.split(/[.?!:…]+[”")]*(?:\s|$)/).filter(isSaid).length,
  }
}

function isSaid(part: string): boolean {
  return /[\p{L}\p{N}]/u.test(part)
}

/** Whole words only; the longer of two names that begin alike is tried first. */
function anyOf(names: readonly string[]): RegExp {
  const longestFirst = names.toSorted((a, b) => b.length - a.length)
  const escaped = longestFirst.map((name) => name.replaceAll('.', String.raw`\.`))
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${escaped.join('|')})(?![\p{L}\p{N}])`, 'giu')
}

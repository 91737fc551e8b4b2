import { syllable } from 'syllable'

import { countWords } from './count-words.ts'

/**
 * The Flesch–Kincaid grade of an English text: about how many years of school it asks for.
 * Source: Kincaid and others, 1975: 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
 * `names` each count as one short word.
 */
export function fleschKincaidGrade(text: string, names: readonly string[]): number {
  const { words, sentences } = countWords(text, names)
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  return (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59
}

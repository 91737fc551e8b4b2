import { countWords } from './count-words.ts'
import { spanishSyllables } from './spanish-syllables.ts'

/**
 * The Fernández Huerta index of a Spanish text: the higher, the easier; 70 is about grade 6, 60 about
 * grade 8. `names` each count as one short word.
 * Source: J. Fernández Huerta, “Medidas sencillas de lecturabilidad”, Consigna 214, 1959:
 * 206.84 − 60 × syllables per word − 1.02 × words per sentence. Many copies print the last term as
 * sentences per 100 words; it is words per sentence, as G. Law showed in “Error in the Fernandez
 * Huerta Readability Formula”, 2011.
 */
export function fernandezHuertaIndex(text: string, names: readonly string[]): number {
  const { words, sentences } = countWords(text, names)
  const syllables = words.reduce((sum, word) => sum + Math.max(1, spanishSyllables(word)), 0)
  return 206.84 - (60 * syllables) / words.length - (1.02 * words.length) / sentences
}

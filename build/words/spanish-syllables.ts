/**
 * How many syllables a Spanish word has, by the rules of its spelling: open vowels part from each
 * other, a closed one joins its neighbor unless it bears the accent beside an open one, two closed
 * ones stay together, and an h between vowels changes nothing. The mute u of que and gui needs no rule:
 * the vowel after it counts in any case.
 * Source: Real Academia Española, Ortografía de la lengua española, 2010, on diphthong and hiatus.
 * A word without vowels has none.
 */
export function spanishSyllables(word: string): number {
  const spoken = word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('h', '') // mute
    .replaceAll(/y(?![aeiouáéíóú])/g, 'i') // y, hoy: a vowel; yo, ayuda: a consonant
  const groups = spoken.match(/[aeiouáéíóúü]+/g) ?? []
  return groups.reduce((sum, group) => sum + syllablesOf(group), 0)
}

/** Of vowels that stand side by side. */
function syllablesOf(group: string): number {
  const open = group.match(/[aeoáéó]/g)?.length ?? 0
  if (open === 0) return 1 + (group.match(/i[ií]|u[uú]/g)?.length ?? 0)
  const partedByAccent = group.match(/[íú](?=[aeoáéó])|(?<=[aeoáéó])[íú]/g)?.length ?? 0
  return open + partedByAccent
}

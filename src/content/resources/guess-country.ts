import type { CountryId } from '#domain/countries.ts'

const COUNTRY_FOR_REGION: Readonly<Record<string, CountryId>> = {
  US: 'united-states',
  CA: 'canada',
  GB: 'united-kingdom',
  IE: 'ireland',
  AU: 'australia',
  NZ: 'new-zealand',
}

/** A region is two letters; `es-419` names half a continent, and says no more than `es` does. */
const REGION = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i

/**
 * The country to show first, from the languages a browser asks for, best first. The first language
 * that names a region decides, even for a country that is not held: no number is better than a
 * wrong one. With no region at all, English and Spanish mean the United States, where most of the
 * people are whom this was written for, and other languages mean elsewhere. It is only a guess: the
 * country is always shown beside its numbers.
 */
export function guessCountry(languages: readonly string[]): CountryId {
  for (const language of languages) {
    const region = REGION.exec(language)?.[1]?.toUpperCase()
    if (region !== undefined) return COUNTRY_FOR_REGION[region] ?? 'elsewhere'
  }
  return /^(?:en|es)\b/i.test(languages[0] ?? 'en') ? 'united-states' : 'elsewhere'
}

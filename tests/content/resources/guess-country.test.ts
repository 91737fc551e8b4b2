import { describe, expect, it } from 'vitest'

import { guessCountry } from '#content/resources/guess-country.ts'

describe('the country shown first', () => {
  it.each([
    [['en-US', 'en'], 'united-states'],
    [['es-US', 'es'], 'united-states'],
    [['en-GB'], 'united-kingdom'],
    [['cy', 'en-GB', 'en'], 'united-kingdom'], // the first that names a region decides
    [['en', 'fr-CA', 'en-US'], 'canada'],
    [['en-IE'], 'ireland'],
    [['en-AU'], 'australia'],
    [['mi-NZ', 'en-NZ'], 'new-zealand'],
    [['en-nz'], 'new-zealand'], // case means nothing in a language tag
    [['zh-Hant-CA'], 'canada'],
    [['en-US-u-ca-gregory'], 'united-states'],
    [['en'], 'united-states'],
    [['es-419', 'es'], 'united-states'], // half a continent is no country
    [['de-DE', 'de', 'en-US', 'en'], 'elsewhere'], // no number is better than a wrong one
    [['es-MX'], 'elsewhere'],
    [['fr'], 'elsewhere'],
    [['ent'], 'elsewhere'], // not English
    [[''], 'elsewhere'],
    [[], 'united-states'],
  ] as const)('for a browser that asks for %j is %s', (languages, country) => {
    expect(guessCountry(languages)).toBe(country)
  })
})

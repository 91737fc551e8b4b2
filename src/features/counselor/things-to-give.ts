import type { TFunction } from 'i18next'

import { cardLines } from '#content/resources/card-lines.ts'
import { ALL_LINES } from '#content/resources/lines-in.ts'
import type { CountryId } from '#domain/countries.ts'
import type { Agency } from '#session/use-site-settings.ts'

interface ThingToGive {
  readonly id: string
  readonly name: string
}

/**
 * What a client may take along or hear about, in the words that a chart note names it by; what an
 * agency has near by stands before the lines of the country. Lines of other countries that are `given`
 * come last: what was given stays so when the country is changed.
 */
export function thingsToGive(
  t: TFunction<['counselor', 'resources', 'ui']>,
  language: string,
  country: CountryId,
  agency: Agency | undefined,
  given: readonly string[],
): ThingToGive[] {
  const lines = cardLines(country)
  const ofOthers = ALL_LINES.filter(
    (line) => given.includes(line.id) && lines.every(({ id }) => id !== line.id),
  )
  return [
    ...(['naloxone', 'guide', 'print-out'] as const).map((id) => ({
      id,
      name: t(`clinician.given.${id}`),
    })),
    ...(agency?.services ?? []).map(({ id, words }) => ({
      id: `local.${id}`,
      name: t('clinician.given.local', { name: words[language]?.name, agency: agency?.name }),
    })),
    ...[...lines, ...ofOthers].map(({ id }) => ({ id, name: t(`resources:${id}.name`) })),
  ]
}

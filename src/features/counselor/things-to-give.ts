import type { TFunction } from 'i18next'

import { groupLines } from '#content/resources/group-lines.ts'
import { linesIn } from '#content/resources/lines-in.ts'
import type { CountryId } from '#domain/countries.ts'

interface ThingToGive {
  readonly id: string
  readonly name: string
}

/** What a client may take along or hear about, in the words that a chart note names it by. */
export function thingsToGive(
  t: TFunction<['counselor', 'resources']>,
  country: CountryId,
): ThingToGive[] {
  const { open, more } = groupLines(linesIn(country), ['crisis-line', 'treatment-finder'])
  const forEveryone = more.filter(({ group }) => group.by === 'kind')
  const lines = [...open, ...forEveryone.flatMap((group) => group.lines)]
  return [
    ...(['naloxone', 'guide', 'print-out'] as const).map((id) => ({
      id,
      name: t(`clinician.given.${id}`),
    })),
    ...lines.map(({ id }) => ({ id, name: t(`resources:${id}.name`) })),
  ]
}

import type { CountryId } from '#domain/countries.ts'
import { groupLines } from './group-lines.ts'
import type { LineKind } from './help-line.ts'
import { linesIn, type HeldLine } from './lines-in.ts'

/** What fits on a card. None tells who carries it, or how they use. */
const ON_THE_CARD = ['crisis-line', 'treatment-finder'] as const satisfies readonly LineKind[]

/** The lines of a country that are for everyone and fit on a card, in the order of the help page. */
export function cardLines(country: CountryId): readonly HeldLine[] {
  const { open, more } = groupLines(linesIn(country), ON_THE_CARD)
  const forEveryone = more.filter(({ group }) => group.by === 'kind')
  return [...open, ...forEveryone.flatMap((group) => group.lines)]
}

import type { CountryId } from '#domain/countries.ts'
import { AUSTRALIA } from './australia.ts'
import { CANADA } from './canada.ts'
import { ELSEWHERE } from './elsewhere.ts'
import type { HelpLine } from './help-line.ts'
import { IRELAND } from './ireland.ts'
import { NEW_ZEALAND } from './new-zealand.ts'
import { UNITED_KINGDOM } from './united-kingdom.ts'
import { UNITED_STATES } from './united-states.ts'

/** Every line that is held, by country. */
export const LINES = {
  'united-states': UNITED_STATES,
  canada: CANADA,
  'united-kingdom': UNITED_KINGDOM,
  ireland: IRELAND,
  australia: AUSTRALIA,
  'new-zealand': NEW_ZEALAND,
  elsewhere: ELSEWHERE,
} as const satisfies Record<CountryId, readonly HelpLine[]>

/** The same, of all countries. */
export const ALL_LINES: readonly (HelpLine & HeldLine)[] = Object.values(LINES).flat()

type LineId = (typeof LINES)[CountryId][number]['id']

/**
 * A line as the app has it. Its name is one that is held here, so that one missing among the words is
 * a type error; its source stays in its file: build/unsourced-lines.ts.
 */
export interface HeldLine extends Omit<HelpLine, 'source'> {
  readonly id: LineId
}

/** The lines of a country, in the order they are shown. */
export function linesIn(country: CountryId): readonly HeldLine[] {
  return LINES[country]
}

/** The number to call when a life is in danger; none elsewhere, where any number could be wrong. */
export function emergencyNumber(country: CountryId): string | undefined {
  const calls = linesIn(country)
    .filter(({ kind }) => kind === 'emergency')
    .flatMap(({ channels }) => channels)
  return calls.find((channel) => channel.kind === 'call')?.number
}

import type { CompleteAnswers, Supervision } from './answers.ts'
import { bandForCount, NEIGHBOURING_BANDS, type Band } from './band.ts'
import { tallyCriteria, type Tally } from './tally.ts'

type BandRange = (typeof NEIGHBOURING_BANDS)[number]

/** What eleven answers come to. Never a diagnosis: a count, and the band or bands it may fall in. */
export type ScreeningResult =
  | { readonly kind: 'one-band'; readonly band: Band; readonly tally: Tally }
  | ({ readonly kind: 'band-range'; readonly tally: Tally } & BandRange)
  /** Three or more bands are possible: naming any would say too much. */
  | { readonly kind: 'undetermined'; readonly tally: Tally }

/**
 * Scores eleven answers by the DSM-5 count. Takes complete answers only: what is missing is
 * `answers.ts`'s question, and no result exists until nothing is.
 */
export function scoreScreening(
  answers: CompleteAnswers,
  supervision: Supervision,
): ScreeningResult {
  const tally = tallyCriteria(answers, supervision)
  const { low, high } = countRange(tally)
  const lowest = bandForCount(low)
  const highest = bandForCount(high)
  if (lowest === highest) return { kind: 'one-band', band: lowest, tally }

  const range = NEIGHBOURING_BANDS.find(
    (pair) => pair.lowest === lowest && pair.highest === highest,
  )
  return range ? { kind: 'band-range', ...range, tally } : { kind: 'undetermined', tally }
}

/** The lowest and the highest count, 0 to 11, that a tally's open answers leave possible. */
export function countRange({ endorsed, unresolved }: Tally): { low: number; high: number } {
  return { low: endorsed.length, high: endorsed.length + unresolved.length }
}

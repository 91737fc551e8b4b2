/** DSM-5 grades a disorder only. */
type Severity = 'mild' | 'moderate' | 'severe'
/** Where a count falls. Below the threshold is not a severity. */
export type Band = 'below-threshold' | Severity

/** The bands and the counts they span, lowest first. Source: DSM-5-TR, current severity. */
export const BANDS = [
  { band: 'below-threshold', from: 0, to: 1 },
  { band: 'mild', from: 2, to: 3 },
  { band: 'moderate', from: 4, to: 5 },
  { band: 'severe', from: 6, to: 11 },
] as const satisfies readonly { band: Band; from: number; to: number }[]

/** The pairs of bands that lie side by side. */
export const NEIGHBOURING_BANDS = [
  { lowest: 'below-threshold', highest: 'mild' },
  { lowest: 'mild', highest: 'moderate' },
  { lowest: 'moderate', highest: 'severe' },
] as const satisfies readonly { lowest: Band; highest: Band }[]

/** The band of a count from 0 to 11. Throws a RangeError for any other number. */
export function bandForCount(count: number): Band {
  const row = BANDS.find(({ from, to }) => count >= from && count <= to)
  if (!row || !Number.isInteger(count))
    throw new RangeError(`A count of criteria is 0 to 11, not ${count}.`)
  return row.band
}

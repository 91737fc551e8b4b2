/** After how many days a fact is due for a check, and after how many it is stale. */
const DUE_AFTER = 180
const STALE_AFTER = 365

const DAY = 24 * 60 * 60 * 1000

/** `fresh` up to half a year after the check, then `due`, and `stale` past a year. */
export type Freshness = 'fresh' | 'due' | 'stale'

/** How many days lie between two days, both as YYYY-MM-DD. */
export function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / DAY)
}

/** How fresh a fact is on the day `today`, both days as YYYY-MM-DD. */
export function freshness(checkedOn: string, today: string): Freshness {
  const age = daysBetween(checkedOn, today)
  if (age > STALE_AFTER) return 'stale'
  return age > DUE_AFTER ? 'due' : 'fresh'
}

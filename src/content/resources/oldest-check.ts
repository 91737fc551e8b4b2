import { LINES } from './lines-in.ts'

/** The day on which the line was checked that was checked longest ago, as YYYY-MM-DD. */
export function oldestCheck(): string {
  const days = Object.values(LINES).flatMap((lines) => lines.map(({ checkedOn }) => checkedOn))
  return days.toSorted()[0] ?? ''
}

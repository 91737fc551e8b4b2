import { daysBetween, freshness } from '../src/content/resources/freshness.ts'
import { ALL_LINES } from '../src/content/resources/lines-in.ts'
import { SOURCES } from '../src/content/sources.ts'

interface DatedFact {
  readonly id: string
  readonly checkedOn: string
  readonly source: string
}

const NOTES = { fresh: '', due: '  due for a check', stale: '  NOT CHECKED FOR A YEAR' } as const

/** Every fact of the app that has a date: each help line, and each source that the guide cites. */
export const DATED_FACTS: readonly DatedFact[] = [
  ...ALL_LINES,
  ...SOURCES.map(({ id, checkedOn, url, citation }) => ({
    id: `source.${id}`,
    checkedOn,
    source: url ?? citation,
  })),
]

/**
 * One row for each fact, oldest first, with a note where it is due (past 180 days) or stale (past
 * 365), and a verdict: a stale fact fails. `today` is a day as YYYY-MM-DD.
 */
export function factsReport(
  facts: readonly DatedFact[],
  today: string,
): { readonly rows: readonly string[]; readonly verdict: 'passes' | 'warns' | 'fails' } {
  const states = new Set(facts.map(({ checkedOn }) => freshness(checkedOn, today)))
  const rows = facts
    .toSorted((a, b) => a.checkedOn.localeCompare(b.checkedOn))
    .map(({ id, checkedOn, source }) => {
      const days = String(daysBetween(checkedOn, today)).padStart(4)
      return `${checkedOn}  ${days} days  ${id}  ${source}${NOTES[freshness(checkedOn, today)]}`
    })
  if (states.has('stale')) return { rows, verdict: 'fails' }
  return { rows, verdict: states.has('due') ? 'warns' : 'passes' }
}

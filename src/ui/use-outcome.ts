import { useState } from 'react'

/**
 * What became of the last press, for a line that is read out, and the way to tell. It is empty for a
 * moment first: words that are there already are not read out again.
 */
export function useOutcome<Outcome extends string | object>(): [
  outcome: Outcome | undefined,
  tell: (outcome: Outcome) => void,
] {
  const [outcome, setOutcome] = useState<Outcome>()
  function tell(next: Outcome): void {
    setOutcome(undefined)
    window.setTimeout(() => setOutcome(next))
  }
  return [outcome, tell]
}

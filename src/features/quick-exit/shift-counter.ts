const WINDOW_MS = 5000
const PRESSES_TO_LEAVE = 3

export interface ShiftCounter {
  /** A key goes down. Shift with any other key is not Shift. */
  readonly handleDown: (key: string, withModifier: boolean) => void
  /** A pointer goes down: with Shift held, that is not Shift by itself either. */
  readonly handlePointer: () => void
  /**
   * A key comes up at a time in milliseconds.
   * @returns how many presses are left until leaving, or `undefined` when this was none
   */
  readonly handleUp: (key: string, at: number) => number | undefined
  /** How long until the first press is too old to count, from a time in milliseconds. */
  readonly millisecondsLeft: (at: number) => number
  readonly forget: () => void
}

/**
 * Counts presses of Shift by itself: three within five seconds, with no other key in between.
 * Source: the keyboard way of GOV.UK’s “Exit this page”. Three is less than the five that bring up
 * Sticky Keys on Windows, and Shift alone types nothing, so it works in any field.
 */
export function createShiftCounter(): ShiftCounter {
  let presses: number[] = []
  let held: 'up' | 'alone' | 'with-another' = 'up'

  function forget(): void {
    presses = []
    if (held === 'alone') held = 'with-another'
  }

  return {
    handleDown(key, withModifier) {
      if (key !== 'Shift' || withModifier) forget()
      if (key === 'Shift' && held === 'up') held = withModifier ? 'with-another' : 'alone'
    },
    handlePointer: forget,
    handleUp(key, at) {
      if (key !== 'Shift') return undefined
      const alone = held === 'alone'
      held = 'up'
      if (!alone) return undefined
      presses = [...presses.filter((press) => at - press < WINDOW_MS), at]
      return PRESSES_TO_LEAVE - presses.length
    },
    millisecondsLeft: (at) => (presses[0] ?? at) + WINDOW_MS - at,
    forget,
  }
}

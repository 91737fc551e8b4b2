/** What a person did in a page that was written at the build, before the app was there: src/inline. */
export interface FirstSteps {
  /** Whether this page was loaded onto an earlier entry of a visit. */
  readonly resumed: boolean
  /** Which of the first pages each entry of this visit shows, by the index in its state. */
  readonly entries: ReadonlyMap<number, number>
  /** The number of the page that is shown. */
  readonly at: () => number
  /** The answer chosen on a page, as its radio has it. */
  readonly chosen: (page: number) => string | null | undefined
  /** Whether Shift three times leaves, as its switch has it. */
  readonly shiftLeaves: () => boolean
  /** Whether the person has left. */
  readonly isLeft: () => boolean
  /** From now on nothing moves: what is pressed waits. */
  readonly hold: () => void
  /** Ends all this and forgets the answers; returns what was pressed last and still waits. */
  readonly end: () => HTMLElement | undefined
}

declare global {
  interface Window {
    firstSteps?: FirstSteps
    /** What was pressed while the page was still on its way. */
    pressedEarly?: EventTarget | null
  }
}

/** The first steps of this page; none where it was not written at the build, or no script ran in it. */
export function firstSteps(): FirstSteps | undefined {
  return window.firstSteps
}

/**
 * Does what was asked for by a press, or a choice, that nothing answered at the time: on what was
 * pressed, or on what stands in its place where the page was rendered afresh. Nothing where neither
 * is on the page: a link that is in no page would still load another, and all answers would be lost.
 */
export function pressAgain(pressed: HTMLElement): void {
  const target = pressed.isConnected ? pressed : likeness(pressed)
  if (target instanceof HTMLSelectElement && pressed instanceof HTMLSelectElement) {
    target.value = pressed.value
    target.dispatchEvent(new Event('change', { bubbles: true }))
  } else target?.click()
}

/** What is of the same kind and says the same. */
function likeness(element: HTMLElement): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(element.localName)]
  return all.find((each) => wordsOn(each) === wordsOn(element))
}

function wordsOn(element: HTMLElement): string {
  const label = element instanceof HTMLInputElement ? element.closest('label') : element
  return element.ariaLabel ?? label?.textContent ?? ''
}

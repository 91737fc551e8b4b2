import type { SessionState } from '#session/session-store.ts'
import type { Action } from './actions.ts'
import type { Seen } from './model.ts'

/** Someone at Eleven, in whatever it runs: they do one thing, and see what it made of the page, or a part of that. */
export interface Hand {
  readonly does: (action: Action) => Promise<void>
  /** Where what is expected is not there yet, a hand may wait for it a while, and says what is there then. */
  readonly sees: (expected: Seen) => Promise<Partial<Seen>>
  /** All that is held in memory of what was said, where one can look into it. */
  readonly holds?: (() => SessionState) | undefined
  /** What stands anywhere in the page of what was said, where one can look into it. */
  readonly remains?: (() => Promise<readonly string[]>) | undefined
}

/** A hand, and all that it did. */
export class Recorded implements Hand {
  readonly #hand: Hand
  readonly #done: Action[] = []
  readonly holds: Hand['holds']
  readonly remains: Hand['remains']

  constructor(hand: Hand) {
    this.#hand = hand
    this.holds = hand.holds
    if (hand.remains) this.remains = () => hand.remains?.() ?? Promise.resolve([])
  }

  async does(action: Action): Promise<void> {
    this.#done.push(action)
    await this.#hand.does(action)
  }

  readonly sees = (expected: Seen) => this.#hand.sees(expected)

  /** As it is written into found.ts. */
  written(): string {
    return this.#done.map((action) => JSON.stringify(action)).join(', ')
  }
}

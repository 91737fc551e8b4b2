import type { SessionState } from '#session/session-store.ts'
import type { Action } from './actions.ts'
import type { Seen } from './model.ts'

/** Someone at Eleven, in whatever it runs: they do one thing, and see what it made of the page, or a part of that. */
export interface Hand {
  readonly does: (action: Action) => Promise<void>
  readonly sees: () => Promise<Partial<Seen>>
  /** All that is held in memory of what was said, where one can look into it. */
  readonly holds?: () => SessionState
}

import type { NextStepId } from '#domain/guidance.ts'
import type { GuideChapterId } from '#domain/guide-chapters.ts'
import type { LineKind } from './resources/help-line.ts'

interface NextStep {
  /** The lines of its one concrete act. */
  readonly lines: readonly LineKind[]
  /** What stands behind it, by key in `guidance.json`. */
  readonly more: readonly string[]
  /** Where the guide says more about it. */
  readonly chapter?: GuideChapterId
}

/** What each next step holds, in order; its words are in `locales/…/guidance.json`. */
export const NEXT_STEP_CONTENT = {
  talk: { lines: ['crisis-line'], more: ['trusted', 'doctor'], chapter: 'finding-care' },
  medicine: {
    lines: ['treatment-finder'],
    more: ['what', 'first', 'long'],
    chapter: 'medicines',
  },
  therapy: { lines: ['treatment-finder'], more: ['what', 'groups', 'both'], chapter: 'therapies' },
  safer: { lines: ['use-alone', 'safer-use'], more: [] }, // the safety lines lead on to their chapter
  'not-today': { lines: ['crisis-line'], more: ['tonight', 'again'] },
} as const satisfies Record<NextStepId, NextStep>

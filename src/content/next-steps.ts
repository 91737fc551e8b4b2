import type { NextStepId } from '#domain/guidance.ts'
import type { HelpLine } from './resources/help-line.ts'

interface NextStep {
  /** The lines of its one concrete act. */
  readonly lines: readonly HelpLine['kind'][]
  /** What stands behind it, by key in `guidance.json`. */
  readonly more: readonly string[]
}

/** What each next step holds, in order; its words are in `locales/…/guidance.json`. */
export const NEXT_STEP_CONTENT = {
  talk: { lines: ['crisis-line'], more: ['trusted', 'doctor'] },
  medicine: { lines: ['treatment-finder'], more: ['what', 'first', 'long'] },
  therapy: { lines: ['treatment-finder'], more: ['what', 'groups', 'both'] },
  safer: { lines: ['use-alone'], more: [] },
  'not-today': { lines: ['crisis-line'], more: ['tonight', 'again'] },
} as const satisfies Record<NextStepId, NextStep>

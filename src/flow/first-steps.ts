import { CRITERIA } from '#domain/criteria.ts'
import type { Step } from './steps.ts'

/**
 * The pages of the check up to the first that answers have to be worked out for, in their order: what
 * a page that was written at the build holds, and can show by itself.
 */
export const FIRST_STEPS: readonly Step[] = [
  { kind: 'start' },
  { kind: 'before' },
  { kind: 'supervision', purpose: 'ask' },
  ...CRITERIA.map(({ id }) => ({ kind: 'question', criterion: id, purpose: 'ask' }) as const),
]

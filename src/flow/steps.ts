import { CRITERIA, type CriterionId } from '#domain/criteria.ts'

/** Why a question is on screen: asked in its turn, or opened again from the list of answers. */
export type Purpose = 'ask' | 'change'

/** One page of the check. */
export type Step =
  | { readonly kind: 'start' }
  | { readonly kind: 'supervision'; readonly purpose: Purpose }
  | { readonly kind: 'no-use' }
  | { readonly kind: 'question'; readonly criterion: CriterionId; readonly purpose: Purpose }
  | { readonly kind: 'review' }
  | { readonly kind: 'result' }

/** The steps in the order in which someone who took opioids meets them. */
export const STEPS = [
  { kind: 'start' },
  { kind: 'supervision', purpose: 'ask' },
  ...CRITERIA.map(({ id }) => ({ kind: 'question', criterion: id, purpose: 'ask' }) as const),
  { kind: 'review' },
  { kind: 'result' },
] as const satisfies readonly Step[]

import type { CriterionId } from '#domain/criteria.ts'

/**
 * Why a question is on screen: asked in its turn, opened again from the list of answers, or from the
 * result to settle what was left open.
 */
export type Purpose = 'ask' | 'change' | 'settle'

/** One page of the check. */
export type Step =
  | { readonly kind: 'start' }
  | { readonly kind: 'before' }
  | { readonly kind: 'supervision'; readonly purpose: Purpose }
  | { readonly kind: 'no-use' }
  | { readonly kind: 'question'; readonly criterion: CriterionId; readonly purpose: Purpose }
  | { readonly kind: 'review' }
  | { readonly kind: 'result' }

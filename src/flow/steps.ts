import type { CriterionId } from '#domain/criteria.ts'

/** Why a question is on screen: asked in its turn, or opened again from the list of answers. */
export type Purpose = 'ask' | 'change'

/** One page of the check. */
export type Step =
  | { readonly kind: 'start' }
  | { readonly kind: 'before' }
  | { readonly kind: 'supervision'; readonly purpose: Purpose }
  | { readonly kind: 'no-use' }
  | { readonly kind: 'question'; readonly criterion: CriterionId; readonly purpose: Purpose }
  | { readonly kind: 'review' }
  | { readonly kind: 'result' }

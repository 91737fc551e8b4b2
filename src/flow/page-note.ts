import type { Refusal } from './guards.ts'

/** What a page has to say about how one came to it. */
export type PageNote =
  | { readonly kind: 'resumed' }
  | { readonly kind: 'erased' }
  /** A counselor has erased all of one client's, before the next. */
  | { readonly kind: 'next-person' }
  | { readonly kind: 'refused'; readonly because: Refusal }
  /** Nothing to say: the page opens at one of its places, by the id of the element there. */
  | { readonly kind: 'place'; readonly id: string }

import type { Action } from './actions.ts'

interface Found {
  /** The promise that the sequence found broken, and that it now keeps. */
  readonly keeps: string
  readonly actions: readonly Action[]
}

/** Sequences that once found a fault: each stays as a test of the core, the app and the browser. */
export const FOUND: readonly Found[] = []

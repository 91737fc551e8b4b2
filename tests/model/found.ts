import type { Action } from './actions.ts'

interface Found {
  /** What the sequence found, as the promise that it now keeps. */
  readonly found: string
  readonly actions: readonly Action[]
}

/** Sequences that once found a fault: each stays as a test of the core, the app and the browser. */
export const FOUND: readonly Found[] = [
  {
    found: 'a result that was erased is not there for Back, nor the note that was written to it',
    actions: [
      { do: 'follow', link: 'With a counselor' },
      { do: 'begin', answeredBy: 'counselor' },
      { do: 'note', question: 1, text: 'Mornings.' },
      { do: 'follow', link: 'For the counselor' },
      { do: 'press', button: 'Erase all, next person' },
      { do: 'browser', way: 'back' },
      { do: 'begin', answeredBy: 'client-alone' },
      { do: 'browser', way: 'back' },
      { do: 'browser', way: 'forward' },
    ],
  },
]

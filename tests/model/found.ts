import type { Action } from './actions.ts'

interface Found {
  /** The promise that the sequence found broken, and that it now keeps. */
  readonly keeps: string
  readonly actions: readonly Action[]
}

/** Sequences that once found a fault: each stays as a test of the core, the app and the browser. */
export const FOUND: readonly Found[] = [
  {
    keeps: 'opens a question by a double press, and nothing that then stands under the finger',
    actions: [
      { do: 'follow', link: 'With a counselor' },
      { do: 'begin', answeredBy: 'counselor' },
      { do: 'answer', question: 0, place: 0 },
      { do: 'answer', question: 1, place: 0 },
      { do: 'answer', question: 2, place: 0 },
      { do: 'answer', question: 3, place: 0 },
      { do: 'answer', question: 4, place: 0 },
      { do: 'answer', question: 5, place: 0 },
      { do: 'answer', question: 6, place: 1 },
      { do: 'answer', question: 7, place: 0 },
      { do: 'answer', question: 8, place: 0 },
      { do: 'answer', question: 9, place: 3 },
      { do: 'answer', question: 10, place: 3 },
      { do: 'answer', question: 11, place: 3 },
      { do: 'press', button: 'See what this means' },
      { do: 'settle', question: 9, twice: true },
    ],
  },
  {
    keeps:
      'loads the address that is shown in its place, as a browser does, and Back leads past it',
    actions: [
      { do: 'open-address', address: '/question/4' },
      { do: 'follow', link: 'Eleven' },
      { do: 'browser', way: 'back' },
      { do: 'open-address', address: '/question/4' },
      { do: 'browser', way: 'back' },
      { do: 'browser', way: 'forward' },
      { do: 'browser', way: 'forward' },
    ],
  },
]

import assert from 'node:assert/strict'
import { isDeepStrictEqual } from 'node:util'
import type { AsyncCommand } from 'fast-check'

import { BUTTONS, LINKS, type Action } from './actions.ts'
import type { Hand } from './hand.ts'
import { resultOf, type Model, type Seen } from './model.ts'
import { missingIn, NOTHING_SAID, NUMBERS } from './pages.ts'
import { isPossible } from './possible.ts'

/** What is promised whatever a person does, beside that all is as the model says. */
async function holdsTrue(action: Action, model: Model, hand: Hand): Promise<void> {
  const seen = await hand.sees(model.sees)
  const expected = partOf(model.sees, seen)
  if (!isDeepStrictEqual(seen, expected)) assert.deepEqual(seen, expected) // slow, says what differs

  if (erases(action))
    assert.deepEqual((await hand.remains?.()) ?? [], [], 'Something of the person is in the page.')
  const held = hand.holds?.()
  if (held === undefined) return
  if (!isDeepStrictEqual(held, model.said)) assert.deepEqual(held, model.said) // an answer is lost, or one is invented
  if (seen.result !== undefined) {
    assert.deepEqual(missingIn(held), [], 'There is a result without eleven answers.')
    assert.equal(seen.result, resultOf(held), 'The result is not the core’s.')
  }
  if (erases(action)) assert.deepEqual(held, NOTHING_SAID, 'Something of the person is left.')
}

/** As much of what is expected as can be seen. */
function partOf(expected: Seen, seen: Partial<Seen>): Partial<Seen> {
  return Object.fromEntries(Object.entries(expected).filter(([what]) => what in seen))
}

function erases(action: Action): boolean {
  if (action.do === 'press') return action.button.startsWith('Erase')
  return ['leave-and-return', 'open-address'].includes(action.do)
}

const OTHER_ACTIONS = [
  'choose',
  'hold-down',
  'lean-on-enter',
  'type',
  'change',
  'settle',
  'fits',
  'speak',
  'back',
  'forward',
  'reload',
  'open-address',
  'leave-and-return',
  'begin',
  'answer',
  'note',
  'tick',
]
const PAGES_SEEN = [
  'start',
  'before',
  'none',
  'check',
  'result',
  'help',
  'not found',
  'together',
  'all',
  'notes',
  ...[0, ...NUMBERS].map((number) => `question ${number}`),
]

/** What was done in a run and which pages were on screen: a run that did little shows. */
export class Tally {
  readonly #happened = new Set<string>()
  sequences = 0
  actions = 0

  note(action: Action, page: string): void {
    this.actions += 1
    this.#happened.add(nameOf(action)).add(page)
  }

  /** What a person can do and was never done, and the pages that were never on screen. */
  neverHappened(): string[] {
    return [...BUTTONS, ...LINKS, ...OTHER_ACTIONS, ...PAGES_SEEN].filter(
      (what) => !this.#happened.has(what),
    )
  }
}

function nameOf(action: Action): string {
  if (action.do === 'press') return action.button
  if (action.do === 'follow') return action.link
  return action.do === 'browser' ? action.way : action.do
}

/** Does the actions in turn, each where the page has what it takes, and looks after each. */
export async function play(
  actions: readonly Action[],
  model: Model,
  hand: Hand,
  tally = new Tally(),
): Promise<void> {
  for (const action of actions) {
    if (!isPossible(action, model)) continue
    model.does(action)
    await hand.does(action)
    await holdsTrue(action, model, hand)
    tally.note(action, model.sees.page)
  }
}

/** Some actions in a row, as one command. */
export class Doing implements AsyncCommand<Model, Hand> {
  readonly #actions: readonly Action[]
  readonly #tally: Tally

  constructor(actions: readonly Action[], tally: Tally) {
    this.#actions = actions
    this.#tally = tally
  }

  check(model: Readonly<Model>): boolean {
    return this.#actions.some((action) => isPossible(action, model))
  }

  async run(model: Model, hand: Hand): Promise<void> {
    await play(this.#actions, model, hand, this.#tally)
  }

  /** As it is written into found.ts. */
  toString(): string {
    return this.#actions.map((action) => JSON.stringify(action)).join(', ')
  }
}

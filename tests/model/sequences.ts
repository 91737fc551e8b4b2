import * as fc from 'fast-check'

import { SITUATIONS } from '#domain/guidance.ts'
import { ANSWERED_BY } from '#domain/interview.ts'
import { LANGUAGE_IDS } from '#i18n/languages.ts'
import { ADDRESSES, BUTTONS, LINKS, THINGS, type Action } from './actions.ts'
import { Doing, Tally } from './commands.ts'
import type { Hand } from './hand.ts'
import { Model } from './model.ts'
import { NUMBERS } from './pages.ts'

const CONTINUE: Action = { do: 'press', button: 'Continue' }
const place = fc.constantFrom(0, 1, 2, 3)
const question = fc.constantFrom(0, ...NUMBERS)
const press = fc.constantFrom(...BUTTONS).map((button): Action => ({ do: 'press', button }))

/** A person on their way through, who chooses and goes on; mostly all the way. */
const goesThrough = fc
  .array(place, { minLength: 1, maxLength: 14, size: 'max' })
  .map((places): Action[] => [
    { do: 'press', button: 'Start' },
    CONTINUE,
    ...places.flatMap((at): Action[] => [{ do: 'choose', place: at }, CONTINUE]),
  ])

/** A counselor who fills in the page of all eleven. */
const fillsIn = fc
  .array(place, { minLength: 12, maxLength: 12 })
  .map((places): Action[] => [
    { do: 'follow', link: 'Eleven' },
    { do: 'follow', link: 'With a counselor' },
    { do: 'begin', answeredBy: 'counselor' },
    ...places.map((at, number): Action => ({ do: 'answer', question: number, place: at })),
    { do: 'press', button: 'See what this means' },
  ])

const anything: fc.Arbitrary<Action> = fc.oneof(
  { weight: 6, arbitrary: press },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...LINKS).map((link): Action => ({ do: 'follow', link })),
  },
  { weight: 2, arbitrary: press.map((action) => ({ ...action, twice: true }) as Action) },
  {
    weight: 4,
    arbitrary: fc.constantFrom('back', 'forward').map((way) => ({ do: 'browser', way }) as const),
  },
  { weight: 3, arbitrary: place.map((at) => ({ do: 'choose', place: at }) as const) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('hold-down'), presses: fc.integer({ min: 1, max: 9 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('type'), keys: fc.stringMatching(/^[a-z0-9]{1,12}$/) }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('change', 'settle'), question }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('fits'), situation: fc.constantFrom(...SITUATIONS) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('speak'), language: fc.constantFrom(...LANGUAGE_IDS) }),
  },
  { weight: 1, arbitrary: fc.constant<Action>({ do: 'browser', way: 'reload' }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('open-address'),
      address: fc.constantFrom(...ADDRESSES),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Action>({ do: 'leave-and-return' }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('begin'), answeredBy: fc.constantFrom(...ANSWERED_BY) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('answer'), question, place }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('note'),
      question: fc.constantFrom(...NUMBERS),
      text: fc.constantFrom('Mornings.', 'Told her mother.', ' '),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('tick'), thing: fc.constantFrom(...THINGS) }),
  },
)

interface Run {
  /** What it is that runs, for the line that is printed. */
  readonly name: string
  readonly sequences: number
  readonly maxCommands: number
  /** Opens Eleven for the next person. */
  readonly open: () => Hand | Promise<Hand>
}

/**
 * Plays many sequences of what a person can do. On a failure fast-check prints the seed and the
 * shortest sequence it found: mend what is wrong, and put the sequence into found.ts.
 */
export async function playMany({ name, sequences, maxCommands, open }: Run): Promise<Tally> {
  const start = performance.now()
  const tally = new Tally()
  const command = (actions: readonly Action[]) => new Doing(actions, tally)
  const single = anything.map((action) => command([action]))
  const commands = fc.commands(
    [...Array.from({ length: 8 }, () => single), goesThrough.map(command), fillsIn.map(command)],
    { maxCommands, size: 'max' },
  )
  await fc.assert(
    fc.asyncProperty(commands, async (sequence) => {
      tally.sequences += 1
      const real = await open()
      await fc.asyncModelRun(() => ({ model: new Model(), real }), sequence)
    }),
    { numRuns: sequences },
  )
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  process.stdout.write(
    `${name}: ${tally.sequences} sequences, ${tally.actions} actions in ${seconds} s\n`,
  )
  return tally
}

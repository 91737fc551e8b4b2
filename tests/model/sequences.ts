import * as fc from 'fast-check'

import { SITUATIONS } from '#domain/guidance.ts'
import { ANSWERED_BY } from '#domain/interview.ts'
import { LANGUAGE_IDS } from '#i18n/languages.ts'
import { ADDRESSES, BUTTONS, LINKS, THINGS, type Action } from './actions.ts'
import { Doing, play, Tally } from './commands.ts'
import { Recorded, type Hand } from './hand.ts'
import { Model } from './model.ts'
import { NUMBERS } from './pages.ts'

const CONTINUE: Action = { do: 'press', button: 'Continue' }
const HOME: Action = { do: 'follow', link: 'Eleven' }

const place = fc.constantFrom(0, 1, 2, 3)
const number = fc.constantFrom(...NUMBERS)
const question = fc.constantFrom(0, ...NUMBERS)
const twice = fc.constant(true)
const button = fc.constantFrom(...BUTTONS)
const answeredBy = fc.constantFrom(...ANSWERED_BY)

/** Any one of the actions of a kind. */
function any(
  kind: Action['do'],
  rest: { readonly [Part in string]: fc.Arbitrary<unknown> } = {},
): fc.Arbitrary<Action> {
  return fc.record({ do: fc.constant(kind), ...rest }) as fc.Arbitrary<Action>
}

const note = any('note', {
  question: number,
  text: fc.constantFrom('Mornings.', 'Told her mother.', ' '),
})

/** Each as often as it is named here, more or less. */
const anything = fc.oneof(
  { weight: 6, arbitrary: any('press', { button }) },
  { weight: 2, arbitrary: any('press', { button, twice }) },
  { weight: 3, arbitrary: any('follow', { link: fc.constantFrom(...LINKS) }) },
  { weight: 1, arbitrary: any('follow', { link: fc.constantFrom(...LINKS), twice }) },
  { weight: 5, arbitrary: any('browser', { way: fc.constantFrom('back', 'back', 'forward') }) },
  { weight: 3, arbitrary: any('choose', { place }) },
  { weight: 2, arbitrary: any('hold-down', { presses: fc.integer({ min: 1, max: 9 }) }) },
  { weight: 1, arbitrary: any('lean-on-enter', { presses: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 1, arbitrary: any('type', { keys: fc.stringMatching(/^[a-z0-9]{1,12}$/) }) },
  { weight: 2, arbitrary: any('change', { question }) },
  { weight: 1, arbitrary: any('change', { question, twice }) },
  { weight: 3, arbitrary: any('settle', { question }) },
  { weight: 1, arbitrary: any('settle', { question, twice }) },
  { weight: 1, arbitrary: any('fits', { situation: fc.constantFrom(...SITUATIONS) }) },
  { weight: 2, arbitrary: any('speak', { language: fc.constantFrom(...LANGUAGE_IDS) }) },
  { weight: 1, arbitrary: any('browser', { way: fc.constant('reload') }) },
  { weight: 1, arbitrary: any('open-address', { address: fc.constantFrom(...ADDRESSES) }) },
  { weight: 2, arbitrary: any('begin', { answeredBy }) },
  { weight: 2, arbitrary: any('answer', { question, place }) },
  { weight: 2, arbitrary: note },
  { weight: 2, arbitrary: any('tick', { thing: fc.constantFrom(...THINGS) }) },
)

/** What someone does before they go on, and comes back from: mostly nothing. */
const doubt = fc.option(
  fc.constantFrom<Action[]>(
    [{ do: 'press', button: 'Back' }, CONTINUE],
    [{ do: 'browser', way: 'back' }, CONTINUE],
    [
      { do: 'browser', way: 'back' },
      { do: 'browser', way: 'forward' },
    ],
  ),
  { nil: [], freq: 2 },
)

/** A person on their way through, who chooses and goes on; mostly all the way. */
const goesThrough = fc
  .array(fc.tuple(place, doubt), { minLength: 1, maxLength: 14, size: 'max' })
  .map((answers): Action[] => [
    { do: 'press', button: 'Start' },
    CONTINUE,
    ...answers.flatMap(([at, doubts]): Action[] => [
      { do: 'choose', place: at },
      ...doubts,
      CONTINUE,
    ]),
  ])

/** A counselor who fills in the page of all eleven, mostly all of it, and writes to it. */
const fillsIn = fc
  .tuple(fc.array(fc.option(place, { freq: 12 }), { minLength: 12, maxLength: 12 }), note)
  .map(([places, written]): Action[] => [
    HOME,
    { do: 'follow', link: 'With a counselor' },
    { do: 'begin', answeredBy: 'counselor' },
    ...places.flatMap((at, asked): Action[] =>
      at === null ? [] : [{ do: 'answer', question: asked, place: at }],
    ),
    written,
    { do: 'press', button: 'See what this means' },
  ])

/** Someone who is done: the ways to erase, and the way out. */
const ends = fc.constantFrom<Action[]>(
  [{ do: 'press', button: 'Erase my answers' }],
  [HOME, { do: 'press', button: 'Erase my answers and start over' }],
  [
    { do: 'follow', link: 'For the counselor' },
    { do: 'press', button: 'Erase all, next person' },
  ],
  [{ do: 'leave-and-return', by: 'link' }],
  [{ do: 'leave-and-return', by: 'keys' }],
)

/** Someone who presses the browser's Back and Forward until they are somewhere. */
const goesFar = fc
  .record({
    way: fc.constantFrom('back', 'back', 'forward'),
    times: fc.integer({ min: 2, max: 20 }),
  })
  .map(({ way, times }) => Array.from({ length: times }, (): Action => ({ do: 'browser', way })))

/** The next person, where the one before them pressed nothing to erase. */
const HANDS_OVER: readonly Action[] = [
  HOME,
  { do: 'speak', language: 'en' },
  { do: 'press', button: 'Erase my answers and start over' },
]

interface Run {
  /** What it is that runs, for the line that is printed. */
  readonly name: string
  readonly sequences: number
  readonly maxCommands: number
  /** After so long no further sequence is begun: how many there are depends on the machine. */
  readonly seconds: number
  /** Opens Eleven for someone. */
  readonly open: () => Hand | Promise<Hand>
  /** How many people in a row use what was opened, where opening it takes long; else each opens it. */
  readonly inARow?: number
}

/**
 * Plays many sequences of what a person can do. On a failure fast-check prints the seed and the
 * shortest sequence it found: mend what is wrong, and put the sequence into found.ts.
 */
export async function playMany(run: Run): Promise<Tally> {
  const { name, sequences, maxCommands, seconds, open, inARow = 1 } = run
  const start = performance.now()
  const tally = new Tally()
  const single = anything.map((action) => [action])
  const many = [goesThrough, goesThrough, goesThrough, fillsIn, ends, goesFar]
  const some = [...Array.from({ length: 12 }, () => single), ...many]
  const commands = fc.commands(
    some.map((actions) => actions.map((each) => new Doing(each, tally))),
    { maxCommands, size: 'max' },
  )
  const openNew = async () => ({ model: new Model(), real: new Recorded(await open()), people: 0 })
  let visit = await openNew()

  /** One sequence where others were played before; if it fails, once more where none was. */
  async function playNext(sequence: Iterable<fc.AsyncCommand<Model, Hand>>): Promise<void> {
    if (visit.people === inARow) visit = await openNew()
    visit.people += 1
    if (visit.people > 1) await play(HANDS_OVER, visit.model, visit.real)
    const { people, real } = visit
    try {
      await fc.asyncModelRun(() => visit, sequence)
    } catch (error) {
      visit = await openNew()
      visit.people = inARow // whatever comes is played where nothing was
      if (people === 1) throw error
      const alone = await openNew()
      await fc.asyncModelRun(() => alone, sequence)
      throw new Error(`Only after all this: ${real.written()}`, { cause: error })
    }
  }

  const seed = Date.now() % 2 ** 31
  await fc.assert(
    fc.asyncProperty(commands, async (sequence) => {
      // Fast-check’s own limit of time ends while a sequence is still played.
      if (performance.now() - start > seconds * 1000) return
      tally.sequences += 1
      await playNext(sequence)
    }),
    { seed, numRuns: sequences },
  )
  const took = ((performance.now() - start) / 1000).toFixed(1)
  process.stdout.write(
    `${name}: ${tally.sequences} sequences, ${tally.actions} actions in ${took} s, seed ${seed}\n`,
  )
  return tally
}

import { beforeEach, describe, expect, it } from 'vitest'

import { takeAnswers, takeOver } from '#app/take-over.ts'
import type { FirstSteps } from '#platform/first-steps.ts'
import {
  answerQuestion,
  answerSupervision,
  eraseSession,
  sessionStore,
} from '#session/session-store.ts'

/** The pages by their number, as they are written: the start, what to know, 0 and the eleven. */
const [START, BEFORE, SUPERVISION, FIRST, LAST, PAST] = [0, 1, 2, 3, 13, 14] as const

interface Done {
  readonly at: number
  /** What is chosen, by the number of the page. */
  readonly chosen?: Readonly<Record<number, string>>
  readonly entries?: readonly (readonly [index: number, page: number])[]
}

function firstSteps({ at, chosen = {}, entries = [] }: Done): FirstSteps {
  return {
    resumed: false,
    entries: new Map(entries),
    at: () => at,
    chosen: (page) => chosen[page],
    shiftLeaves: () => true,
    isLeft: () => false,
    hold: () => {},
    end: () => undefined,
  }
}

const said = () => sessionStore.getState()

beforeEach(eraseSession)

describe('what someone chose before the app was there', () => {
  it('is theirs in the app, each at its question', () => {
    takeAnswers(
      firstSteps({
        at: LAST,
        chosen: { [SUPERVISION]: 'sole', [FIRST]: 'yes', [LAST]: 'skipped' },
      }),
    )
    expect(said().supervision).toBe('sole')
    expect(said().answers).toEqual({ 'larger-or-longer': 'yes', withdrawal: 'skipped' })
  })

  it('takes the place of an earlier answer, and leaves alone what nothing was chosen for', () => {
    answerQuestion('larger-or-longer', 'no')
    answerQuestion('craving', 'unsure')
    answerSupervision('unsure')
    takeAnswers(firstSteps({ at: FIRST, chosen: { [FIRST]: 'yes' } }))
    expect(said().answers).toEqual({ 'larger-or-longer': 'yes', craving: 'unsure' })
    expect(said().supervision).toBe('unsure')
  })

  it('is no answer where no question has such a one', () => {
    takeAnswers(
      firstSteps({ at: FIRST, chosen: { [START]: 'yes', [SUPERVISION]: 'yes', [FIRST]: 'sole' } }),
    )
    expect(said().supervision).toBeUndefined()
    expect(said().answers).toStrictEqual({})
  })
})

describe('where they go on', () => {
  it.each([
    ['the start', { at: START }, '/'],
    ['what to know before', { at: BEFORE }, '/before'],
    ['how opioids were taken', { at: SUPERVISION }, '/how-taken'],
    ['a question', { at: FIRST, chosen: { [SUPERVISION]: 'sole' } }, '/question/1'],
  ])('is %s, as it stands in the page', (_page, done, path) => {
    expect(takeOver(firstSteps(done))).toEqual({ path, begun: new Map(), isShown: true })
  })

  it('is the page that waits, as it stands, for someone who is past what is in the page', () => {
    const done = { at: PAST, chosen: { [SUPERVISION]: 'sole', [FIRST]: 'no' } }
    expect(takeOver(firstSteps(done))).toMatchObject({ path: '/moment', isShown: true })
  })

  it('is the start afresh for someone who has begun: it has more to say to them', () => {
    const done = { at: START, chosen: { [SUPERVISION]: 'sole' } }
    expect(takeOver(firstSteps(done))).toMatchObject({ path: '/', isShown: false })
  })

  it('is afresh a question that their answers lead away from', () => {
    const done = { at: FIRST, chosen: { [SUPERVISION]: 'no-use' } }
    expect(takeOver(firstSteps(done))).toMatchObject({ path: '/question/1', isShown: false })
  })

  it('has behind it the pages that they came by', () => {
    const entries = [
      [0, START],
      [1, BEFORE],
      [4, PAST],
    ] as const
    const { begun } = takeOver(firstSteps({ at: BEFORE, entries }))
    expect([...begun]).toEqual([
      [0, '/'],
      [1, '/before'],
      [4, '/how-taken'],
    ])
  })
})

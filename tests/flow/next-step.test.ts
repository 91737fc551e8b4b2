import { describe, expect, it } from 'vitest'

import { CRITERIA } from '#domain/criteria.ts'
import { firstOpenStep, nextStep, previousStep } from '#flow/next-step.ts'
import { pathForStep } from '#flow/paths.ts'
import { EMPTY_SITTING, type Sitting } from '#flow/sitting.ts'
import type { Step } from '#flow/steps.ts'
import { answersWith } from '../support/answers.ts'

const FINISHED: Sitting = { supervision: 'not-sole', answers: answersWith({ yes: [1] }) }
const NO_USE: Sitting = { supervision: 'no-use', answers: {} }

/** Longer than any way there is: a way that goes round in a circle is cut off, and differs. */
const LONG = 30

function walk(sitting: Sitting): string[] {
  return pathsFrom({ kind: 'start' }, (step) => nextStep(step, sitting))
}

function walkBack(from: Step, sitting: Sitting): string[] {
  return pathsFrom(from, (step) => previousStep(step, sitting))
}

function pathsFrom(first: Step, follow: (step: Step) => Step | undefined): string[] {
  const paths: string[] = []
  for (let step: Step | undefined = first; step && paths.length < LONG; step = follow(step)) {
    paths.push(pathForStep(step))
  }
  return paths
}

describe('the way through', () => {
  it('leads from the start over eleven questions to the result', () => {
    expect(walk(FINISHED)).toEqual([
      '/',
      '/before',
      '/how-taken',
      ...CRITERIA.map((_, place) => `/question/${place + 1}`),
      '/check',
      '/result',
    ])
  })

  it('leads someone who took none in the past 12 months to a page of its own', () => {
    expect(walk(NO_USE)).toEqual(['/', '/before', '/how-taken', '/none'])
  })

  it.each(CRITERIA.map(({ id }) => id))('goes from %s on and back to where it was', (criterion) => {
    const step: Step = { kind: 'question', criterion, purpose: 'ask' }
    const next = nextStep(step, FINISHED)
    expect(next && previousStep(next, FINISHED)).toEqual(step)
  })

  it('leads back from the result over every page to the start, and ends there', () => {
    expect(walkBack({ kind: 'result' }, FINISHED)).toEqual(walk(FINISHED).toReversed())
  })

  it('leads back from the page for no use to what was asked', () => {
    expect(walkBack({ kind: 'no-use' }, NO_USE)).toEqual(walk(NO_USE).toReversed())
  })
})

describe('changing an answer', () => {
  it('comes back to the list of answers', () => {
    const change: Step = { kind: 'question', criterion: 'craving', purpose: 'change' }
    expect(nextStep(change, FINISHED)).toEqual({ kind: 'review' })
    expect(previousStep(change, FINISHED)).toEqual({ kind: 'review' })
  })

  it('comes back to the list from how opioids were taken, when all is answered', () => {
    const change: Step = { kind: 'supervision', purpose: 'change' }
    expect(nextStep(change, FINISHED)).toEqual({ kind: 'review' })
    expect(previousStep(change, FINISHED)).toEqual({ kind: 'review' })
  })

  it('goes on to the first open question from how opioids were taken, when some are open', () => {
    const change: Step = { kind: 'supervision', purpose: 'change' }
    const half: Sitting = { supervision: 'sole', answers: { 'larger-or-longer': 'no' } }
    expect(nextStep(change, half)).toMatchObject({ criterion: 'cut-down' })
    expect(previousStep(change, half)).toEqual({ kind: 'start' })
  })

  it('goes to the page for no use when the answer becomes that', () => {
    const change: Step = { kind: 'supervision', purpose: 'change' }
    expect(nextStep(change, { ...FINISHED, supervision: 'no-use' })).toEqual({ kind: 'no-use' })
  })
})

describe('settling an open answer from the result', () => {
  const settle: Step = { kind: 'question', criterion: 'craving', purpose: 'settle' }

  it('comes back to the result, whichever way one goes', () => {
    expect(nextStep(settle, FINISHED)).toEqual({ kind: 'result' })
    expect(previousStep(settle, FINISHED)).toEqual({ kind: 'result' })
  })

  it('comes back to the result from how opioids were taken', () => {
    const supervision: Step = { kind: 'supervision', purpose: 'settle' }
    expect(nextStep(supervision, FINISHED)).toEqual({ kind: 'result' })
    expect(previousStep(supervision, FINISHED)).toEqual({ kind: 'result' })
    expect(nextStep(supervision, NO_USE)).toEqual({ kind: 'no-use' })
  })

  it('goes to what has no answer where there is no result to come back to', () => {
    const half: Sitting = { supervision: 'sole', answers: { 'larger-or-longer': 'no' } }
    expect(nextStep(settle, half)).toMatchObject({ criterion: 'cut-down' })
  })
})

describe('going on where one was', () => {
  it.each([
    [EMPTY_SITTING, '/how-taken'],
    [NO_USE, '/none'],
    [{ supervision: 'sole', answers: {} } satisfies Sitting, '/question/1'],
    [FINISHED, '/check'],
  ])('opens the first step without an answer', (sitting, path) => {
    expect(pathForStep(firstOpenStep(sitting))).toBe(path)
  })
})

import { expect, it } from 'vitest'

import { guardStep } from '#flow/guards.ts'
import { pathForStep } from '#flow/paths.ts'
import { EMPTY_SITTING, type Sitting } from '#flow/sitting.ts'
import type { Step } from '#flow/steps.ts'
import { answersWith } from '../support/answers.ts'

const ASK_4: Step = { kind: 'question', criterion: 'craving', purpose: 'ask' }
const CHANGE_4: Step = { kind: 'question', criterion: 'craving', purpose: 'change' }
const ONE_ANSWER: Sitting = { supervision: 'sole', answers: { 'larger-or-longer': 'yes' } }
const NO_SUPERVISION: Sitting = { answers: { 'larger-or-longer': 'yes' } }
const NO_USE: Sitting = { supervision: 'no-use', answers: answersWith({}) }
const FINISHED: Sitting = { supervision: 'unsure', answers: answersWith({}) }

it.each([
  ['the start', { kind: 'start' }, EMPTY_SITTING],
  ['what to know before', { kind: 'before' }, EMPTY_SITTING],
  ['how opioids were taken', { kind: 'supervision', purpose: 'ask' }, EMPTY_SITTING],
  ['the page for no use', { kind: 'no-use' }, NO_USE],
  ['a question whose turn it is', { ...ASK_4, criterion: 'cut-down' }, ONE_ANSWER],
  ['a question that was answered', { ...ASK_4, criterion: 'larger-or-longer' }, ONE_ANSWER],
  ['a question once all are answered', ASK_4, FINISHED],
  ['a question to change', CHANGE_4, ONE_ANSWER],
  ['the list with answers missing, which it names', { kind: 'review' }, ONE_ANSWER],
  ['the result of eleven answers', { kind: 'result' }, FINISHED],
] as const)('opens %s', (_what, step, sitting) => {
  expect(guardStep(step, sitting)).toEqual({ kind: 'enter' })
})

it.each([
  ['a question before anything was said', ASK_4, EMPTY_SITTING, '/', 'nothing-answered'],
  ['a result before anything', { kind: 'result' }, EMPTY_SITTING, '/', 'nothing-answered'],
  ['the list before anything', { kind: 'review' }, EMPTY_SITTING, '/', 'nothing-answered'],
  ['no use before anything', { kind: 'no-use' }, EMPTY_SITTING, '/', 'nothing-answered'],
  ['a question ahead', ASK_4, ONE_ANSWER, '/question/2', 'answers-missing'],
  ['a result with gaps', { kind: 'result' }, ONE_ANSWER, '/check', 'answers-missing'],
  ['a result', { kind: 'result' }, NO_SUPERVISION, '/how-taken', 'supervision-missing'],
  ['a question', ASK_4, NO_SUPERVISION, '/how-taken', 'supervision-missing'],
  ['a question after no use', ASK_4, NO_USE, '/none', 'no-use-answered'],
  ['a result after no use', { kind: 'result' }, NO_USE, '/none', 'no-use-answered'],
  ['no use after use', { kind: 'no-use' }, ONE_ANSWER, '/question/2', 'use-answered'],
] as const)('sends %s to the right earlier step', (_what, step, sitting, path, because) => {
  const entry = guardStep(step, sitting)
  expect(entry).toMatchObject({ kind: 'redirect', because })
  expect(entry.kind === 'redirect' && pathForStep(entry.to)).toBe(path)
})

it('never sends anyone to a step that would send them away again', () => {
  const sittings = [EMPTY_SITTING, ONE_ANSWER, NO_SUPERVISION, NO_USE, FINISHED]
  const steps: Step[] = [
    ASK_4,
    CHANGE_4,
    { kind: 'no-use' },
    { kind: 'review' },
    { kind: 'result' },
  ]
  const sentTwice = sittings.flatMap((sitting) =>
    steps.filter((step) => {
      const entry = guardStep(step, sitting)
      return entry.kind === 'redirect' && guardStep(entry.to, sitting).kind === 'redirect'
    }),
  )
  expect(sentTwice).toEqual([])
})

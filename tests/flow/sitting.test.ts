import { expect, test } from 'vitest'

import { EMPTY_SITTING, finishedSitting, isEmpty } from '#flow/sitting.ts'
import { answersWith } from '../support/answers.ts'

const answers = answersWith({ yes: [1] })
const { withdrawal: _, ...tenAnswers } = answers

test('is finished with eleven answers and a way that opioids were taken', () => {
  expect(finishedSitting({ supervision: 'sole', answers })).toEqual({
    supervision: 'sole',
    answers,
  })
})

test.each([
  ['an answer is missing', { supervision: 'sole', answers: tenAnswers }],
  ['it is not said how opioids were taken', { answers }],
  ['none were taken', { supervision: 'no-use', answers }],
] as const)('is not finished while %s', (_why, sitting) => {
  expect(finishedSitting(sitting)).toBeUndefined()
})

test.each([
  ['nothing was said', EMPTY_SITTING, true],
  ['it was said how opioids were taken', { supervision: 'sole', answers: {} }, false],
  ['one question was answered', { answers: { craving: 'no' } }, false],
] as const)('knows, when %s, whether anything was', (_what, sitting, empty) => {
  expect(isEmpty(sitting)).toBe(empty)
})

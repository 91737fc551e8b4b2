import { expect, test } from 'vitest'

import { finishedSitting } from '#flow/sitting.ts'
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

import { expect, it } from 'vitest'

import { isComplete, unansweredCriteria } from '#domain/answers.ts'
import { answersWith } from '../support/answers.ts'

it('lists all eleven as unanswered at first, in order', () => {
  expect(unansweredCriteria({})).toHaveLength(11)
  expect(unansweredCriteria({})[0]).toBe('larger-or-longer')
})

it('takes a skipped question for answered', () => {
  expect(isComplete(answersWith({ skipped: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] }))).toBe(true)
})

it('never takes a missing answer for a no', () => {
  const { craving: _missing, ...rest } = answersWith({})
  expect(isComplete(rest)).toBe(false)
  expect(unansweredCriteria(rest)).toEqual(['craving'])
})

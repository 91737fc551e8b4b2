import { expect, it } from 'vitest'

import type { CompleteAnswers, Supervision } from '#domain/answers.ts'
import { openAnswers } from '#domain/open-answers.ts'
import { scoreScreening } from '#domain/screening-result.ts'
import { answersWith } from '../support/answers.ts'

function openIn(answers: CompleteAnswers, supervision: Supervision) {
  return openAnswers(answers, scoreScreening(answers, supervision))
}

it('says that the one open answer would settle a range', () => {
  expect(openIn(answersWith({ yes: [1, 2, 3], unsure: [4] }), 'not-sole')).toEqual([
    { criterion: 'craving', because: 'unsure', couldChange: true },
  ])
})

it('says that an open answer makes no difference within one band', () => {
  expect(openIn(answersWith({ yes: [1, 2], skipped: [4] }), 'not-sole')).toEqual([
    { criterion: 'craving', because: 'skipped', couldChange: false },
  ])
})

it('says that an exempt open answer makes no difference even in a range', () => {
  expect(openIn(answersWith({ yes: [1, 2, 3], unsure: [4, 11] }), 'sole')).toEqual([
    { criterion: 'craving', because: 'unsure', couldChange: true },
    { criterion: 'withdrawal', because: 'unsure', couldChange: false },
  ])
})

it('lists a yes that waits for how opioids were taken', () => {
  expect(openIn(answersWith({ yes: [1, 10] }), 'unsure')).toEqual([
    { criterion: 'tolerance', because: 'supervision-unsure', couldChange: true },
  ])
})

it('lists nothing when nothing is open', () => {
  expect(openIn(answersWith({ yes: [1, 10] }), 'sole')).toEqual([])
})

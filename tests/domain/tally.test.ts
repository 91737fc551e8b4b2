import { expect, it } from 'vitest'

import { statusFor, tallyCriteria } from '#domain/tally.ts'
import { answersWith } from '../support/answers.ts'

it.each([
  ['yes', false, 'sole', 'endorsed'],
  ['yes', true, 'sole', 'noted'],
  ['yes', true, 'unsure', 'unresolved'],
  ['yes', true, 'not-sole', 'endorsed'],
  ['unsure', false, 'sole', 'unresolved'],
  ['unsure', true, 'sole', 'set-aside'],
  ['skipped', true, 'sole', 'set-aside'],
  ['skipped', true, 'unsure', 'unresolved'],
  ['no', true, 'unsure', 'not-endorsed'],
  ['no', false, 'not-sole', 'not-endorsed'],
] as const)(
  'reads %s (exempt: %s, supervision: %s) as %s',
  (answer, exempt, supervision, status) => {
    expect(statusFor(answer, exempt, supervision)).toBe(status)
  },
)

it('sorts eleven answers into the lists, each in order', () => {
  const answers = answersWith({ yes: [9, 1, 10], unsure: [3], skipped: [11] })
  expect(tallyCriteria(answers, 'sole')).toEqual({
    endorsed: ['larger-or-longer', 'health-problems'],
    unresolved: ['time-spent'],
    noted: ['tolerance'],
    setAside: ['withdrawal'],
  })
})

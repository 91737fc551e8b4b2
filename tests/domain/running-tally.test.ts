import { assert, constantFrom, property, record, type Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'

import { ANSWERS, type Answers, type CompleteAnswers } from '#domain/answers.ts'
import { CRITERIA } from '#domain/criteria.ts'
import { runningTally, type RunningStatus } from '#domain/running-tally.ts'
import { tallyCriteria } from '#domain/tally.ts'
import { answersWith } from '../support/answers.ts'

const SUPERVISIONS = ['sole', 'not-sole', 'unsure'] as const

function statusesOf(answers: Answers, supervision?: (typeof SUPERVISIONS)[number] | 'no-use') {
  return runningTally(answers, supervision).map(({ status }) => status)
}

describe('the tally while answers are missing', () => {
  it('has all eleven as not asked before the first answer', () => {
    expect(new Set(statusesOf({}))).toEqual(new Set(['not-asked']))
    expect(statusesOf({})).toHaveLength(11)
  })

  it('never takes a missing answer for a no', () => {
    const statuses = statusesOf({ craving: 'no' }, 'not-sole')
    expect(statuses.filter((status) => status === 'not-endorsed')).toHaveLength(1)
    expect(statuses.filter((status) => status === 'not-asked')).toHaveLength(10)
  })

  it.each([
    ['sole', 'noted'],
    ['not-sole', 'endorsed'],
    ['unsure', 'unresolved'],
    ['no-use', 'unresolved'],
    [undefined, 'unresolved'],
  ] as const)('has a yes to tolerance, taken %s, as %s', (supervision, expected) => {
    const row = runningTally({ tolerance: 'yes' }, supervision).find(
      ({ criterion }) => criterion === 'tolerance',
    )
    expect(row?.status).toBe(expected)
  })

  it('sorts eleven answers as the result does', () => {
    const answer = constantFrom(...ANSWERS)
    const sheet = record(
      Object.fromEntries(CRITERIA.map(({ id }) => [id, answer])),
    ) as Arbitrary<CompleteAnswers>
    assert(
      property(sheet, constantFrom(...SUPERVISIONS), (answers, supervision) => {
        const result = tallyCriteria(answers, supervision)
        const withStatus = (wanted: RunningStatus) =>
          runningTally(answers, supervision)
            .filter(({ status }) => status === wanted)
            .map(({ criterion }) => criterion)
        expect(withStatus('endorsed')).toEqual(result.endorsed)
        expect(withStatus('unresolved')).toEqual(result.unresolved)
        expect(withStatus('noted')).toEqual(result.noted)
        expect(withStatus('set-aside')).toEqual(result.setAside)
        expect(withStatus('not-asked')).toEqual([])
      }),
    )
  })

  it('keeps the order of DSM-5', () => {
    expect(runningTally(answersWith({}), 'sole').map(({ criterion }) => criterion)).toEqual(
      CRITERIA.map(({ id }) => id),
    )
  })
})

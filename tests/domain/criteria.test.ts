import { expect, it } from 'vitest'

import {
  CRITERIA,
  CRITERION_GROUPS,
  criteriaIn,
  criterionAt,
  criterionNumber,
  isSupervisionExempt,
} from '#domain/criteria.ts'

it('groups the eleven criteria as 4, 3, 2 and 2', () => {
  expect(CRITERION_GROUPS.map((group) => criteriaIn(group).length)).toEqual([4, 3, 2, 2])
  expect(CRITERION_GROUPS.flatMap(criteriaIn)).toEqual(CRITERIA.map(({ id }) => id))
})

it('exempts only tolerance and withdrawal', () => {
  const exempt = CRITERIA.map(({ id }) => id).filter(isSupervisionExempt)
  expect(exempt).toEqual(['tolerance', 'withdrawal'])
})

it('finds a criterion by its number, and its number by the criterion', () => {
  for (const { id } of CRITERIA) expect(criterionAt(criterionNumber(id))).toBe(id)
  expect(criterionNumber('craving')).toBe(4)
})

it.each([0, 12, 1.5, Number.NaN])('knows no criterion at %d', (number) => {
  expect(criterionAt(number)).toBeUndefined()
})

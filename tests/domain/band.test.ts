import { expect, it } from 'vitest'

import { bandForCount, BANDS } from '#domain/band.ts'

it('gives every count from 0 to 11 exactly one band', () => {
  const bands = Array.from({ length: 12 }, (_, count) => bandForCount(count))
  expect(bands).toEqual([
    ...Array<string>(2).fill('below-threshold'),
    ...Array<string>(2).fill('mild'),
    ...Array<string>(2).fill('moderate'),
    ...Array<string>(6).fill('severe'),
  ])
})

it.each([-1, 12, 2.5, Number.NaN])('refuses %d, which is no count of criteria', (count) => {
  expect(() => bandForCount(count)).toThrow(
    new RangeError(`A count of criteria is 0 to 11, not ${count}.`),
  )
})

it('leaves no gap between the bands', () => {
  for (const [place, { from }] of BANDS.entries()) {
    expect(from).toBe(place === 0 ? 0 : (BANDS[place - 1]?.to ?? Number.NaN) + 1)
  }
})

import { describe, expect, it } from 'vitest'

import { daysBetween, freshness } from '#content/resources/freshness.ts'

describe('a fact checked on November 21, 2026', () => {
  it.each([
    ['2026-11-21', 0, 'fresh'],
    ['2027-05-20', 180, 'fresh'],
    ['2027-05-21', 181, 'due'],
    ['2027-11-21', 365, 'due'],
    ['2027-11-22', 366, 'stale'],
  ] as const)('is on %s %i days old and %s', (today, days, state) => {
    expect(daysBetween('2026-11-21', today)).toBe(days)
    expect(freshness('2026-11-21', today)).toBe(state)
  })
})

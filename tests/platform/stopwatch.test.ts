import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { startStopwatch } from '#platform/stopwatch.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const MINUTE = 60_000

it('measures the time that passes', () => {
  const read = startStopwatch()
  vi.advanceTimersByTime(MINUTE)
  expect(read()).toBe(MINUTE)
})

it('counts the time that a device slept, though its steady clock stood still', () => {
  const read = startStopwatch()
  vi.setSystemTime(Date.now() + 5 * MINUTE)
  expect(read()).toBe(5 * MINUTE)
})

it('goes on where the clock of the device is set back', () => {
  const read = startStopwatch()
  vi.advanceTimersByTime(MINUTE)
  vi.setSystemTime(Date.now() - 24 * 60 * MINUTE)
  expect(read()).toBe(MINUTE)
})

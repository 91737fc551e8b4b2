import { describe, expect, it } from 'vitest'

import { idleAfter, spokenSeconds } from '#flow/idle.ts'

const LIMITS = { warnAfterSeconds: 60, wipeAfterSeconds: 90 }

describe('a device that nobody touches', () => {
  it.each([
    [0, { kind: 'in-use' }],
    [59_999, { kind: 'in-use' }],
    [60_000, { kind: 'warning', secondsLeft: 30 }],
    [60_001, { kind: 'warning', secondsLeft: 30 }],
    [89_000, { kind: 'warning', secondsLeft: 1 }],
    [89_999, { kind: 'warning', secondsLeft: 1 }],
    [90_000, { kind: 'over' }],
    [8 * 60 * 60 * 1000, { kind: 'over' }], // it slept over night
  ])('is, after %d milliseconds, %j', (milliseconds, idle) => {
    expect(idleAfter(milliseconds, LIMITS)).toEqual(idle)
  })

  it('asks for as long as those who run it have set', () => {
    const slow = { warnAfterSeconds: 300, wipeAfterSeconds: 420 }
    expect(idleAfter(299_000, slow)).toEqual({ kind: 'in-use' })
    expect(idleAfter(300_000, slow)).toEqual({ kind: 'warning', secondsLeft: 120 })
  })
})

describe('the countdown that is said aloud', () => {
  it('begins with all that is left and goes on in steps of twenty seconds', () => {
    const said = (limits: typeof LIMITS) => {
      const window = limits.wipeAfterSeconds - limits.warnAfterSeconds
      const each = Array.from({ length: window }, (_, passed) => window - passed)
      return [...new Set(each.map((left) => spokenSeconds(left, limits)))]
    }
    expect(said(LIMITS)).toEqual([30, 20])
    expect(said({ warnAfterSeconds: 60, wipeAfterSeconds: 130 })).toEqual([70, 60, 40, 20])
    expect(said({ warnAfterSeconds: 60, wipeAfterSeconds: 80 })).toEqual([20])
  })
})

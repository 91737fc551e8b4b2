import { describe, expect, it } from 'vitest'

import { countRange, scoreScreening } from '#domain/screening-result.ts'
import { answersWith } from '../support/answers.ts'

const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]

describe('scoreScreening', () => {
  it.each([
    [{}, 'below-threshold'],
    [{ yes: [4] }, 'below-threshold'],
    [{ yes: [10, 11] }, 'mild'],
    [{ yes: [1, 2, 3] }, 'mild'],
    [{ yes: [1, 2, 10, 11] }, 'moderate'],
    [{ yes: [1, 2, 3, 4, 5] }, 'moderate'],
    [{ yes: [1, 2, 3, 4, 5, 6] }, 'severe'],
    [{ yes: ALL }, 'severe'],
  ] as const)('places %j in the %s band', (given, band) => {
    expect(scoreScreening(answersWith(given), 'not-sole')).toMatchObject({ kind: 'one-band', band })
  })

  it('notes tolerance and withdrawal without counting them when taken only as prescribed', () => {
    const result = scoreScreening(answersWith({ yes: [10, 11] }), 'sole')
    expect(result).toMatchObject({ kind: 'one-band', band: 'below-threshold' })
    expect(result.tally.noted).toEqual(['tolerance', 'withdrawal'])
  })

  it('still counts the other nine when taken only as prescribed', () => {
    expect(countRange(scoreScreening(answersWith({ yes: ALL }), 'sole').tally)).toEqual({
      low: 9,
      high: 9,
    })
  })

  it('does not widen the range for an unsure answer that is exempt anyway', () => {
    const result = scoreScreening(answersWith({ yes: [1, 4], unsure: [10], skipped: [11] }), 'sole')
    expect(result).toMatchObject({ kind: 'one-band', band: 'mild' })
    expect(result.tally.setAside).toEqual(['tolerance', 'withdrawal'])
  })

  it('leaves a yes on tolerance open when it is not clear how opioids were taken', () => {
    expect(scoreScreening(answersWith({ yes: [1, 10, 11] }), 'unsure')).toMatchObject({
      kind: 'band-range',
      lowest: 'below-threshold',
      highest: 'mild',
    })
  })

  it('treats skipped like unsure', () => {
    const unsure = scoreScreening(answersWith({ yes: [1, 2, 3], unsure: [4] }), 'not-sole')
    const skipped = scoreScreening(answersWith({ yes: [1, 2, 3], skipped: [4] }), 'not-sole')
    expect(skipped).toEqual(unsure)
  })

  it('names no band when three or more are possible', () => {
    const result = scoreScreening(answersWith({ yes: [1], unsure: [2, 3, 4] }), 'not-sole')
    expect(result.kind).toBe('undetermined')
    expect(result).not.toHaveProperty('band')
  })
})

import { describe, expect, it } from 'vitest'

import { orderSafetyLines, SAFETY_LINES, SITUATIONS, type Situation } from '#domain/guidance.ts'
import { scoreScreening } from '#domain/screening-result.ts'
import { answersWith } from '../support/answers.ts'

const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const RESULTS = [
  undefined,
  scoreScreening(answersWith({}), 'not-sole'),
  scoreScreening(answersWith({ yes: ALL }), 'not-sole'),
  scoreScreening(answersWith({ yes: ALL }), 'sole'),
  scoreScreening(answersWith({ unsure: ALL }), 'unsure'),
]

describe('the safety lines', () => {
  it.each([
    ['pregnant', ['pregnancy', 'no-sudden-stop']],
    ['pain', ['prescribed', 'no-sudden-stop', 'no-mixing']],
    ['alone', ['not-alone', 'naloxone']],
    ['mixing', ['no-mixing', 'naloxone']],
    ['break', ['after-a-break', 'not-alone', 'naloxone']],
    ['injecting', ['injecting', 'not-alone', 'supply']],
    ['under-18', ['under-18']],
  ] as const)('put what fits first for someone of whom %s is true', (situation, first) => {
    const [overdose, crisis, ...lines] = orderSafetyLines(undefined, [situation])
    expect([overdose, crisis]).toEqual(['overdose', 'crisis'])
    expect(lines.slice(0, first.length)).toEqual(first)
  })

  it('begin with overdose and crisis help, and hold every line once, whatever fits', () => {
    const everyChoice = SITUATIONS.reduce<Situation[][]>(
      (choices, situation) => choices.flatMap((choice) => [choice, [...choice, situation]]),
      [[]],
    )
    expect(everyChoice).toHaveLength(128)
    for (const result of RESULTS) {
      for (const choice of everyChoice) {
        const lines = orderSafetyLines(result, choice)
        expect(lines.slice(0, 2)).toEqual(['overdose', 'crisis'])
        expect(lines.toSorted()).toEqual([...SAFETY_LINES].toSorted())
      }
    }
  })

  it('stand in the same order at every band', () => {
    const below = orderSafetyLines(scoreScreening(answersWith({}), 'not-sole'), [])
    const severe = orderSafetyLines(scoreScreening(answersWith({ yes: ALL }), 'not-sole'), [])
    expect(below).toEqual(severe)
    expect(below).toEqual(SAFETY_LINES)
  })

  it('bring forward what concerns prescribed opioids when something was noted', () => {
    const lines = orderSafetyLines(scoreScreening(answersWith({ yes: [10] }), 'sole'), [])
    expect(lines[2]).toBe('prescribed')
  })

  it('do not depend on the order in which a person ticks what fits', () => {
    expect(orderSafetyLines(undefined, ['alone', 'pregnant'])).toEqual(
      orderSafetyLines(undefined, ['pregnant', 'alone']),
    )
  })
})

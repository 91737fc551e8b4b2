import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { decodeAnswers, encodeAnswers } from '#domain/answer-code.ts'
import type { Answer, CompleteAnswers, Supervision } from '#domain/answers.ts'
import { crc12 } from '#domain/crc12.ts'
import { CRITERIA, type CriterionId } from '#domain/criteria.ts'
import { answersWith } from '../support/answers.ts'

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const PLACES = [0, 1, 2, 3, 4, 5, 6, 7] as const

const anAnswer = fc.constantFrom<Answer>('yes', 'no', 'unsure', 'skipped')
const aSheet = fc.record({
  answers: fc
    .tuple(...CRITERIA.map(() => anAnswer))
    .map((given) => Object.fromEntries(CRITERIA.map(({ id }, at) => [id, given[at]])))
    .map((answers) => answers as Record<CriterionId, Answer> satisfies CompleteAnswers),
  supervision: fc.constantFrom<Supervision>('sole', 'not-sole', 'unsure'),
})

describe('the code', () => {
  // Written down once and never changed: codes on cards out in the world must still be read.
  test.each([
    { yes: [], supervision: 'sole', code: '4000-01KN' },
    { yes: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], supervision: 'not-sole', code: '4NAN-APAV' },
    { yes: [1, 4, 10], supervision: 'unsure', code: '5420-0GKW' },
  ] as const)('for yes $yes, $supervision stays $code', ({ yes, supervision, code }) => {
    const answers = answersWith({ yes })

    expect(encodeAnswers(answers, supervision)).toBe(code)
    expect(decodeAnswers(code)).toEqual({ kind: 'answers', answers, supervision })
  })

  test('carries unsure and skipped apart from each other and from no', () => {
    const answers = answersWith({ yes: [1], unsure: [2], skipped: [3] })

    expect(decodeAnswers(encodeAnswers(answers, 'unsure'))).toEqual({
      kind: 'answers',
      answers,
      supervision: 'unsure',
    })
  })

  test('gives back every sheet that went into it', () => {
    fc.assert(
      fc.property(aSheet, ({ answers, supervision }) => {
        const code = encodeAnswers(answers, supervision)
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
        expect(decodeAnswers(code)).toEqual({ kind: 'answers', answers, supervision })
      }),
      { numRuns: 2000 },
    )
  })

  test('is read as people write it', () => {
    const { code, value } = aCodeWith('0', '1')
    for (const written of [
      code.toLowerCase(),
      code.replace('-', ''),
      ` ${Array.from(code).join(' ')} `,
      code.replace('-', '–'),
      code.replaceAll('0', 'O').replaceAll('1', 'l'),
      code.replaceAll('0', 'o').replaceAll('1', 'I'),
    ])
      expect(decodeAnswers(written)).toEqual(value)
  })
})

describe('a wrong code', () => {
  test('is refused for every wrong symbol in every place', () => {
    fc.assert(
      fc.property(aSheet, ({ answers, supervision }) => {
        const right = symbolsOf(encodeAnswers(answers, supervision))
        for (const place of PLACES)
          for (const symbol of SYMBOLS) {
            if (symbol === right[place]) continue
            expect(decodeAnswers(right.with(place, symbol).join(''))).toEqual(refused('check'))
          }
      }),
      { numRuns: 50 },
    )
  })

  test('is refused for every swap of two neighbours, over the hyphen too', () => {
    fc.assert(
      fc.property(aSheet, ({ answers, supervision }) => {
        const right = symbolsOf(encodeAnswers(answers, supervision))
        for (const place of PLACES.slice(1)) {
          const [before, after] = [right[place - 1] ?? '', right[place] ?? '']
          if (before === after) continue
          const swapped = right
            .with(place - 1, after)
            .with(place, before)
            .join('')
          expect(decodeAnswers(swapped)).toEqual(refused('check'))
        }
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['', 'length'],
    ['4000', 'length'],
    ['4000-01KK-0', 'length'],
    ['4000-01KU', 'symbol'],
    ['4000-01K?', 'symbol'],
    ['4000-01Ké', 'symbol'],
    ['0000-0000', 'check'],
    ['1111-1111', 'check'],
    ['ZZZZ-ZZZZ', 'check'],
  ] as const)('like “%s” is refused because of its %s', (text, because) => {
    expect(decodeAnswers(text)).toEqual(refused(because))
  })

  test.each([0, 2, 3, 4, 5, 6, 7])('of format version %i is not guessed at', (version) => {
    expect(decodeAnswers(signed((version << 25) >>> 0))).toEqual(refused('version'))
  })

  test.each([3, 4, 5, 6, 7])('with the unused supervision value %i is refused', (value) => {
    expect(decodeAnswers(signed((1 << 25) | (value << 22)))).toEqual(refused('supervision'))
  })

  function refused(because: string) {
    return { kind: 'refused', because }
  }
})

/**
 * A CRC is linear: an error goes unseen exactly when its own pattern of bits has the syndrome 0,
 * whatever the answers. So the patterns alone prove it for all 12,582,912 codes.
 */
describe('the check over all 40 bits', () => {
  const DIFFERENCES = Array.from({ length: 31 }, (_, index) => index + 1)

  test('sees every wrong symbol', () => {
    const patterns = PLACES.flatMap((place) => DIFFERENCES.map((by) => at(place, by)))
    expect(patterns).toHaveLength(248)
    expect(patterns.filter(unseen)).toEqual([])
  })

  test('sees every swap of two symbols, neighbours or not', () => {
    const patterns = pairs().flatMap(([one, other]) =>
      DIFFERENCES.map((by) => at(one, by) ^ at(other, by)),
    )
    expect(patterns).toHaveLength(868)
    expect(patterns.filter(unseen)).toEqual([])
  })

  test('sees any two wrong symbols', () => {
    const patterns = pairs().flatMap(([one, other]) =>
      DIFFERENCES.flatMap((by) => DIFFERENCES.map((and) => at(one, by) ^ at(other, and))),
    )
    expect(patterns).toHaveLength(26_908)
    expect(patterns.filter(unseen)).toEqual([])
  })

  function pairs() {
    return PLACES.flatMap((one) =>
      PLACES.filter((place) => place > one).map((to) => [one, to] as const),
    )
  }

  function at(place: number, difference: number): bigint {
    return BigInt(difference) << BigInt(5 * (7 - place))
  }

  /** Whether a code stays a code when these bits of it turn over. */
  function unseen(pattern: bigint): boolean {
    const bits = Array.from(pattern.toString(2).padStart(40, '0')).map(Number)
    const check = Number.parseInt(bits.slice(28).join(''), 2)
    const untouched = crc12(Array.from({ length: 28 }, () => 0))
    return (crc12(bits.slice(0, 28)) ^ untouched) === check
  }
})

function symbolsOf(code: string): string[] {
  return Array.from(code.replace('-', ''))
}

/** A code around any 28 bits, with the right check. */
function signed(payload: number): string {
  const bits = payload.toString(2).padStart(28, '0')
  const check = crc12(Array.from(bits).map(Number)).toString(2).padStart(12, '0')
  const groups = `${bits}${check}`.match(/.{5}/g) ?? []
  return groups.map((group) => SYMBOLS.charAt(Number.parseInt(group, 2))).join('')
}

/** The first sampled code that holds all of the given symbols. */
function aCodeWith(...symbols: string[]) {
  for (const { answers, supervision } of fc.sample(aSheet, { numRuns: 500, seed: 1 })) {
    const code = encodeAnswers(answers, supervision)
    if (symbols.every((symbol) => code.includes(symbol)))
      return { code, value: { kind: 'answers', answers, supervision } }
  }
  throw new Error('No sampled code holds these symbols.')
}

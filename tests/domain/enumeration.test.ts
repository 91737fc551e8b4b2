import { describe, expect, test } from 'vitest'
import type { Answer, CompleteAnswers, Supervision } from '#domain/answers.ts'
import type { Band } from '#domain/band.ts'
import type { CriterionId } from '#domain/criteria.ts'
import type { ScreeningResult } from '#domain/screening-result.ts'
import { scoreScreening } from '#domain/screening-result.ts'
import type { OracleVerdict } from './oracle.ts'
import { oracle } from './oracle.ts'

type Scorer = (answers: CompleteAnswers, supervision: Supervision) => ScreeningResult

/** Answer sheets, numbered as the oracle numbers them: `from` up to but not including `to`. */
interface SheetRange {
  readonly from: number
  readonly to: number
}

interface Comparison {
  readonly compared: number
  readonly mismatches: number
  readonly first: string | null
}

const SUPERVISIONS = ['sole', 'not-sole', 'unsure'] as const satisfies readonly Supervision[]
const ANSWERS = ['no', 'yes', 'unsure', 'skipped'] as const satisfies readonly Answer[]
/** Criteria 1 to 11, written out here so that an order gone wrong in the app is a mismatch too. */
const IDS: readonly CriterionId[] = [
  'larger-or-longer',
  'cut-down',
  'time-spent',
  'craving',
  'role-failure',
  'social-problems',
  'activities-given-up',
  'hazardous-use',
  'health-problems',
  'tolerance',
  'withdrawal',
]
const EVERY_SHEET: SheetRange = { from: 0, to: 4 ** 11 }

describe('the whole input space', () => {
  test('agrees with the oracle on every answer sheet', { timeout: 120_000 }, () => {
    const start = performance.now()
    const { compared, mismatches, first } = compareWithOracle(scoreScreening, EVERY_SHEET)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    process.stdout.write(`scoring: ${compared} inputs compared with the oracle in ${seconds} s\n`)

    expect({ mismatches, first }).toEqual({ mismatches: 0, first: null })
    expect(compared).toBe(12_582_912)
  })
})

describe('the oracle', () => {
  interface BoundaryCase {
    readonly yes: readonly number[]
    readonly open: readonly number[]
    readonly supervision: Supervision
    readonly says: string
  }

  const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
  const BOUNDARY_CASES: readonly BoundaryCase[] = [
    { yes: [], open: [], supervision: 'not-sole', says: '0-0 below-threshold' },
    { yes: [10, 11], open: [], supervision: 'not-sole', says: '2-2 mild' },
    { yes: [10, 11], open: [], supervision: 'sole', says: '0-0 below-threshold, noted 10 11' },
    { yes: [1, 10, 11], open: [], supervision: 'unsure', says: '1-3 below-threshold to mild' },
    { yes: [1, 4], open: [10, 11], supervision: 'sole', says: '2-2 mild' },
    { yes: [1, 2, 3], open: [4], supervision: 'not-sole', says: '3-4 mild to moderate' },
    { yes: [1, 2, 3, 4, 5], open: [10], supervision: 'not-sole', says: '5-6 moderate to severe' },
    { yes: ALL, open: [], supervision: 'sole', says: '9-9 severe, noted 10 11' },
    { yes: [1], open: [2, 3, 4], supervision: 'not-sole', says: '1-4 undetermined' },
    { yes: [], open: ALL, supervision: 'not-sole', says: '0-11 undetermined' },
  ]

  test.each(BOUNDARY_CASES)(
    'says $says for yes $yes, open $open, supervision $supervision',
    ({ yes, open, supervision, says }) => {
      const unsure = encodeSheet({ yes, unsure: open })
      const skipped = encodeSheet({ yes, skipped: open })

      expect(summarize(oracle(unsure, supervision))).toBe(says)
      expect(oracle(skipped, supervision)).toEqual(oracle(unsure, supervision))
    },
  )

  function encodeSheet(numbers: Partial<Record<Answer, readonly number[]>>): number {
    return ANSWERS.flatMap((answer, code) =>
      (numbers[answer] ?? []).map((number) => code << (2 * (number - 1))),
    ).reduce((sheet, bits) => sheet | bits, 0)
  }

  function summarize(verdict: OracleVerdict): string {
    const { low, high, kind, lowestBand, highestBand, notedMask } = verdict
    const outcome = {
      'one-band': lowestBand,
      'band-range': `${lowestBand} to ${highestBand}`,
      undetermined: 'undetermined',
    }[kind]
    const noted = notedMask === 0 ? '' : `, noted ${numbersIn(notedMask)}`
    return `${low}-${high} ${outcome}${noted}`
  }
})

describe('the comparison', () => {
  /** Withdrawal is a yes, criteria 1 to 7 take every answer, the others are a no. */
  const SLICE: SheetRange = { from: 1 << 20, to: (1 << 20) + 4 ** 7 }

  const FAULTS: Readonly<Record<string, Scorer>> = {
    'counts tolerance and withdrawal when opioids were taken only as prescribed': (
      answers,
      supervision,
    ) => scoreScreening(answers, supervision === 'sole' ? 'not-sole' : supervision),
    'drops tolerance and withdrawal when it is not clear how opioids were taken': (
      answers,
      supervision,
    ) => scoreScreening(answers, supervision === 'unsure' ? 'sole' : supervision),
    'takes skipped for a no': readingAs('skipped', 'no'),
    'takes unsure for a yes': readingAs('unsure', 'yes'),
    'lets mild begin at 3': namingAt(2, 'below-threshold'),
    'lets moderate begin at 5': namingAt(4, 'mild'),
    'lets severe begin at 7': namingAt(6, 'moderate'),
    'names bands where the range is too wide for one': (answers, supervision) => {
      const result = scoreScreening(answers, supervision)
      if (result.kind !== 'undetermined') return result
      const tooWide = { kind: 'band-range', lowest: 'mild', highest: 'severe', tally: result.tally }
      return tooWide as ScreeningResult // the types would not let a scorer do this
    },
    'forgets what is noted': (answers, supervision) => {
      const result = scoreScreening(answers, supervision)
      return { ...result, tally: { ...result.tally, noted: [] } }
    },
    'lists criteria out of order': (answers, supervision) => {
      const result = scoreScreening(answers, supervision)
      const unresolved = result.tally.unresolved.toReversed()
      return { ...result, tally: { ...result.tally, unresolved } }
    },
  }

  test('finds nothing on the slice when the scorer is right', () => {
    expect(compareWithOracle(scoreScreening, SLICE)).toEqual({
      compared: 3 * 4 ** 7,
      mismatches: 0,
      first: null,
    })
  })

  test.each(Object.entries(FAULTS))('catches a scorer that %s', (_fault, scorer) => {
    const { mismatches, first } = compareWithOracle(scorer, SLICE)

    expect(mismatches).toBeGreaterThan(0)
    expect(first).not.toBeNull()
  })

  test('reports the first mismatch in words', () => {
    const { first } = compareWithOracle(namingAt(2, 'below-threshold'), SLICE)

    expect(first).toBe(
      [
        `sheet ${(1 << 20) + 1}, supervision not-sole: yes 1 11; unsure none; skipped none`,
        'oracle: one-band mild..mild (2-2), endorsed 1 11; unresolved none; noted none',
        'scorer: {"kind":"one-band","band":"below-threshold","tally":' +
          '{"endorsed":["larger-or-longer","withdrawal"],"unresolved":[],"noted":[],"setAside":[]}}',
      ].join('\n'),
    )
  })

  function readingAs(given: Answer, taken: Answer): Scorer {
    return (answers, supervision) => {
      const misread: Record<CriterionId, Answer> = { ...answers }
      for (const id of IDS) if (misread[id] === given) misread[id] = taken
      return scoreScreening(misread, supervision)
    }
  }

  function namingAt(count: number, band: Band): Scorer {
    return (answers, supervision) => {
      const result = scoreScreening(answers, supervision)
      const { tally } = result
      const settled = tally.endorsed.length === count && tally.unresolved.length === 0
      return settled ? { kind: 'one-band', band, tally } : result
    }
  }
})

/** Scores every sheet of the range under all three supervision states, as scorer and as oracle. */
function compareWithOracle(scorer: Scorer, { from, to }: SheetRange): Comparison {
  const answers = answersOn(from)
  let compared = 0
  let mismatches = 0
  let first: string | null = null

  for (let sheet = from; sheet < to; sheet += 1) {
    if (sheet > from) turnTo(sheet, answers)
    for (const supervision of SUPERVISIONS) {
      const result = scorer(answers, supervision)
      const verdict = oracle(sheet, supervision)
      compared += 1
      if (agrees(result, verdict)) continue
      mismatches += 1
      first ??= describeMismatch(sheet, supervision, verdict, result)
    }
  }

  return { compared, mismatches, first }
}

function answersOn(sheet: number): Record<CriterionId, Answer> {
  const entries = IDS.map((id, index) => [id, answerAt(sheet, index)] as const)
  return Object.fromEntries(entries) as Record<CriterionId, Answer>
}

function answerAt(sheet: number, index: number): Answer {
  return ANSWERS[((sheet >> (2 * index)) & 3) as 0 | 1 | 2 | 3]
}

/** An odometer: from one sheet to the next, a wheel moves only if all before it came round to no. */
function turnTo(sheet: number, answers: Record<CriterionId, Answer>): void {
  let index = 0
  for (const id of IDS) {
    const answer = answerAt(sheet, index)
    answers[id] = answer
    if (answer !== 'no') return
    index += 1
  }
}

function agrees(result: ScreeningResult, verdict: OracleVerdict): boolean {
  return (
    result.kind === verdict.kind &&
    bandsAgree(result, verdict) &&
    listsExactly(result.tally.endorsed, verdict.endorsedMask) &&
    listsExactly(result.tally.unresolved, verdict.unresolvedMask) &&
    listsExactly(result.tally.noted, verdict.notedMask)
  )
}

function bandsAgree(result: ScreeningResult, { lowestBand, highestBand }: OracleVerdict): boolean {
  switch (result.kind) {
    case 'one-band':
      return result.band === lowestBand && result.band === highestBand
    case 'band-range':
      return result.lowest === lowestBand && result.highest === highestBand
    case 'undetermined':
      return !('band' in result || 'lowest' in result || 'highest' in result)
  }
}

/** Whether the list holds the criteria of the mask: all of them, no others, in DSM-5 order. */
function listsExactly(list: readonly CriterionId[], mask: number): boolean {
  let rest = mask
  for (const id of list) {
    if (rest === 0 || id !== IDS[lowestBit(rest)]) return false
    rest &= rest - 1
  }
  return rest === 0
}

function lowestBit(mask: number): number {
  return 31 - Math.clz32(mask & -mask)
}

function numbersIn(mask: number): string {
  const numbers = IDS.map((_, index) => index + 1).filter((number) => (mask >> (number - 1)) & 1)
  return numbers.join(' ') || 'none'
}

function describeMismatch(
  sheet: number,
  supervision: Supervision,
  verdict: OracleVerdict,
  result: ScreeningResult,
): string {
  const given = (wanted: Answer): string =>
    numbersIn(
      IDS.reduce((mask, _, i) => (answerAt(sheet, i) === wanted ? mask | (1 << i) : mask), 0),
    )
  const { kind, lowestBand, highestBand, low, high } = verdict
  return [
    `sheet ${sheet}, supervision ${supervision}: ` +
      `yes ${given('yes')}; unsure ${given('unsure')}; skipped ${given('skipped')}`,
    `oracle: ${kind} ${lowestBand}..${highestBand} (${low}-${high}), ` +
      `endorsed ${numbersIn(verdict.endorsedMask)}; ` +
      `unresolved ${numbersIn(verdict.unresolvedMask)}; noted ${numbersIn(verdict.notedMask)}`,
    `scorer: ${JSON.stringify(result)}`,
  ].join('\n')
}

import type { Answer, CompleteAnswers, Supervision } from './answers.ts'
import { crc12 } from './crc12.ts'
import { CRITERIA, type CriterionId } from './criteria.ts'

/** Why a text is not read as an answer code; the words for it are in `content/`. */
export type CodeRefusal = 'length' | 'symbol' | 'check' | 'version' | 'supervision'

export type DecodedAnswers =
  | {
      readonly kind: 'answers'
      readonly answers: CompleteAnswers
      readonly supervision: Supervision
    }
  | { readonly kind: 'refused'; readonly because: CodeRefusal }

/** Raised when the meaning of a bit changes, or of an answer: an old code must not be misread. */
const FORMAT_VERSION = 1
/** An answer's code is its place. These two lists are part of the format and never change. */
const ANSWER_CODES = ['no', 'yes', 'unsure', 'skipped'] as const satisfies readonly Answer[]
const SUPERVISION_CODES = ['sole', 'not-sole', 'unsure'] as const satisfies readonly Supervision[]

/** Crockford's base 32: no I, L, O or U. Source: crockford.com/base32.html */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const SYMBOL_BITS = 5
const CODE_LENGTH = 8
const GROUP_LENGTH = 4
const HEADER_BITS = 3
const ANSWER_BITS = 2
const CHECK_BITS = 12

/**
 * Eleven answers and how opioids were taken, as eight symbols shown `XXXX-XXXX`. Most significant
 * bit first: version 3 bits, supervision 3, the answers in DSM-5 order 2 each, a CRC-12 over these
 * 28. It is plain to read, not secret: whoever has the code and this program has the answers.
 */
export function encodeAnswers(answers: CompleteAnswers, supervision: Supervision): string {
  const payload = [
    ...toBits(FORMAT_VERSION, HEADER_BITS),
    ...toBits(SUPERVISION_CODES.indexOf(supervision), HEADER_BITS),
    ...CRITERIA.flatMap(({ id }) => toBits(ANSWER_CODES.indexOf(answers[id]), ANSWER_BITS)),
  ]
  const bits = [...payload, ...toBits(crc12(payload), CHECK_BITS)]
  const symbols = inGroups(bits, SYMBOL_BITS).map((group) => SYMBOLS.charAt(toNumber(group)))
  return inGroups(symbols, GROUP_LENGTH)
    .map((group) => group.join(''))
    .join('-')
}

/**
 * Reads a code as a person types it: case, spaces and hyphens do not matter, O is read as 0, and I
 * and L as 1. Anything else is refused with the first reason that applies; every code with one
 * wrong symbol, or with two neighbours swapped, is among that.
 */
export function decodeAnswers(text: string): DecodedAnswers {
  const typed = Array.from(asMeant(text))
  if (typed.length !== CODE_LENGTH) return refused('length')

  const values = typed.map((symbol) => SYMBOLS.indexOf(symbol))
  if (values.includes(-1)) return refused('symbol')

  const bits = values.flatMap((value) => toBits(value, SYMBOL_BITS))
  const payload = bits.slice(0, -CHECK_BITS)
  if (crc12(payload) !== toNumber(bits.slice(-CHECK_BITS))) return refused('check')
  if (toNumber(payload.slice(0, HEADER_BITS)) !== FORMAT_VERSION) return refused('version')

  const supervision = SUPERVISION_CODES[toNumber(payload.slice(HEADER_BITS, 2 * HEADER_BITS))]
  if (supervision === undefined) return refused('supervision')
  return { kind: 'answers', supervision, answers: answersIn(payload.slice(2 * HEADER_BITS)) }
}

function answersIn(bits: readonly number[]): CompleteAnswers {
  const codes = inGroups(bits, ANSWER_BITS).map(toNumber)
  // Two bits are a place in a list of four, and there are eleven pairs of them.
  return Object.fromEntries(
    CRITERIA.map(({ id }, place) => [id, ANSWER_CODES[codes[place] as 0 | 1 | 2 | 3]]),
  ) as Record<CriterionId, Answer>
}

function refused(because: CodeRefusal): DecodedAnswers {
  return { kind: 'refused', because }
}

/** Without what sets symbols apart, and with the symbols that a hand or an eye takes for another. */
function asMeant(text: string): string {
  return text
    .toUpperCase()
    .replaceAll(/[\s\p{Dash}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
}

function toBits(value: number, width: number): number[] {
  return Array.from({ length: width }, (_, place) => (value >> (width - 1 - place)) & 1)
}

function toNumber(bits: readonly number[]): number {
  return bits.reduce((value, bit) => value * 2 + bit, 0)
}

function inGroups<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: items.length / size }, (_, group) =>
    items.slice(group * size, (group + 1) * size),
  )
}

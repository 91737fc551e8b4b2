const WIDTH = 12
const POLYNOMIAL = 0xd31
const ALL_ONES = 0xfff

/**
 * The 12-bit check of a row of bits (each 0 or 1, first bit first), as a number from 0 to 4095.
 *
 * It is CRC-12/GSM: polynomial x^12 + x^11 + x^10 + x^8 + x^5 + x^4 + 1 (0xD31), register from 0,
 * result complemented. Source: 3GPP TS 45.003 (GSM channel coding); parameters and check value in
 * the CRC RevEng catalogue. Of the published 12-bit polynomials it is the one that, over the 40
 * bits of an answer code, misses no error in one symbol of five bits, in two, or by a swap of any
 * two symbols: tests/domain/answer-code.test.ts goes through all of them. The complement does what
 * a start from ones would: a row of zeros has a check that is not zero.
 */
export function crc12(bits: readonly number[]): number {
  let register = 0
  for (const bit of bits) {
    const carry = (register >> (WIDTH - 1)) ^ bit
    register = ((register << 1) & ALL_ONES) ^ (carry === 1 ? POLYNOMIAL : 0)
  }
  return register ^ ALL_ONES
}

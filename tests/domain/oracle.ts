/**
 * A second, independent reading of the written scoring rules (rules 2 to 7 of "Counting"; each is
 * paraphrased beside the line that carries it). It imports nothing from the app and loops over no
 * criteria: an answer sheet is one number, and the rules are masks and bit counts over it.
 *
 * Sheet: 22 bits, criterion n (1 to 11) at bits 2(n-1) and up: no 0, yes 1, unsure 2, skipped 3.
 * Masks in the verdict: 11 bits, criterion n at bit n-1.
 *
 * Rule 1 (a criterion with no state gives no result) has no place here: a sheet is always complete.
 * Rule 8 (saying which open answers could matter) is about wording, not about the count.
 */
export interface OracleVerdict {
  readonly low: number
  readonly high: number
  readonly notedMask: number
  readonly endorsedMask: number
  readonly unresolvedMask: number
  readonly lowestBand: BandName
  readonly highestBand: BandName
  readonly kind: 'one-band' | 'band-range' | 'undetermined'
}

const BAND_NAMES = ['below-threshold', 'mild', 'moderate', 'severe'] as const
type BandName = (typeof BAND_NAMES)[number]
type Rung = 0 | 1 | 2 | 3

const TOLERANCE_AND_WITHDRAWAL = 0b11 << 9

export function oracle(sheet: number, supervision: 'sole' | 'not-sole' | 'unsure'): OracleVerdict {
  const open = everyOtherBit(sheet >> 1)
  const yes = everyOtherBit(sheet) & ~open

  // Rule 2: opioids taken only as prescribed: 10 and 11 never count. A yes there is noted; an open
  // answer there does not widen the range.
  const exempt = supervision === 'sole' ? TOLERANCE_AND_WITHDRAWAL : 0
  // Rule 3: not sure how they were taken: a yes on 10 or 11 may count, so it is unresolved.
  const doubtful = supervision === 'unsure' ? TOLERANCE_AND_WITHDRAWAL : 0

  const notedMask = yes & exempt
  // Rule 4: any other yes is endorsed; unsure and skipped are unresolved; no is no.
  const endorsedMask = yes & ~exempt & ~doubtful
  const unresolvedMask = (open & ~exempt) | (yes & doubtful)

  // Rule 5: the low end is what is endorsed; the high end adds what is unresolved.
  const low = bitCount(endorsedMask)
  const high = bitCount(endorsedMask | unresolvedMask)

  // Rule 7: the same band at both ends is one band, neighbours are a range, and any wider span
  // names no band at all.
  const span = rung(high) - rung(low)
  const kind = span === 0 ? 'one-band' : span === 1 ? 'band-range' : 'undetermined'

  return {
    low,
    high,
    notedMask,
    endorsedMask,
    unresolvedMask,
    lowestBand: BAND_NAMES[rung(low)],
    highestBand: BAND_NAMES[rung(high)],
    kind,
  }
}

/** Rule 6: bands are two counts wide (0-1, 2-3, 4-5), and the last takes all the rest (6-11). */
function rung(count: number): Rung {
  return Math.min(count >> 1, 3) as Rung
}

/** Closes up bits 0, 2, 4 ... 20 into bits 0 to 10. */
function everyOtherBit(spread: number): number {
  let bits = spread & 0x155555
  bits = (bits | (bits >> 1)) & 0x333333
  bits = (bits | (bits >> 2)) & 0x0f0f0f
  bits = (bits | (bits >> 4)) & 0xff00ff
  return (bits | (bits >> 8)) & 0x7ff
}

function bitCount(mask: number): number {
  let sums = mask - ((mask >> 1) & 0x555)
  sums = (sums & 0x333) + ((sums >> 2) & 0x333)
  return (sums & 0xf) + ((sums >> 4) & 0xf) + (sums >> 8)
}

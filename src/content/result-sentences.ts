import type { Band } from '#domain/band.ts'
import { countRange, type ScreeningResult } from '#domain/screening-result.ts'

/** How a language is asked for its words for a result. */
type AskForResult = (
  key:
    | `guidance:result.${'so-far' | 'count' | 'count-and-maybe' | 'undetermined'}`
    | `guidance:result.one-band.${Band}`
    | `guidance:result.range.${LowestOfTwo}`,
  variables: { readonly count?: number; readonly high?: number },
) => string

type LowestOfTwo = Extract<ScreeningResult, { readonly kind: 'band-range' }>['lowest']

interface ResultSentences {
  /** The count of signs, as a heading: without a full stop. */
  readonly counted: string
  /** What health workers call it, or why that can’t be said. */
  readonly meaning: string
}

/** What a result says, on the screen and wherever it is taken. */
export function resultSentences(t: AskForResult, result: ScreeningResult): ResultSentences {
  const { low, high } = countRange(result.tally)
  const counted =
    low === high
      ? t('guidance:result.count', { count: low })
      : t('guidance:result.count-and-maybe', { count: low, high })

  switch (result.kind) {
    case 'one-band':
      return { counted, meaning: t(`guidance:result.one-band.${result.band}`, {}) }
    case 'band-range':
      return { counted, meaning: t(`guidance:result.range.${result.lowest}`, {}) }
    case 'undetermined':
      return {
        counted: t('guidance:result.so-far', { count: low }),
        meaning: t('guidance:result.undetermined', { count: high - low }),
      }
  }
}

import { BANDS, type Band } from '#domain/band.ts'
import { CRITERIA } from '#domain/criteria.ts'
import { countRange, type ScreeningResult } from '#domain/screening-result.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { SignScale } from '#ui/SignScale.tsx'

/** The result drawn on the scale from 0 to 11; its name says the same in words. */
export function ResultScale({ result }: { readonly result: ScreeningResult }) {
  const { t } = useTranslation('guidance')
  const { low, high } = countRange(result.tally)

  function nameInWords(): string {
    switch (result.kind) {
      case 'one-band': {
        const band = t(`bands.${result.band}`)
        return low === high
          ? t('scale.one-band', { count: low, band })
          : t('scale.one-band-open', { low, high, band })
      }
      case 'band-range':
        return t('scale.band-range', {
          low,
          high,
          lowest: t(`bands.${result.lowest}`),
          highest: t(`bands.${result.highest}`),
        })
      case 'undetermined':
        return t('scale.undetermined', { low, high })
    }
  }

  const stretches = BANDS.map(({ band, from, to }) => ({
    label: t(`scale.${band}`),
    from,
    to,
    reached: reaches(result, band),
  }))

  return (
    <SignScale
      high={high}
      low={low}
      name={nameInWords()}
      stretches={result.kind === 'undetermined' ? [] : stretches}
      total={CRITERIA.length}
    />
  )
}

function reaches(result: ScreeningResult, band: Band): boolean {
  switch (result.kind) {
    case 'one-band':
      return result.band === band
    case 'band-range':
      return result.lowest === band || result.highest === band
    case 'undetermined':
      return false
  }
}

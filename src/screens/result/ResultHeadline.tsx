import { useTranslation } from 'react-i18next'

import { countRange, type ScreeningResult } from '#domain/screening-result.ts'
import styles from './ResultScreen.module.css'

/** The count and what health workers call it, in two or three sentences. */
export function ResultHeadline({ result }: { readonly result: ScreeningResult }) {
  const { t } = useTranslation('guidance')
  const { low, high } = countRange(result.tally)
  const counted =
    low === high
      ? t('result.count', { count: low })
      : t('result.count-and-maybe', { count: low, high })

  switch (result.kind) {
    case 'one-band':
      return (
        <>
          <h1 tabIndex={-1}>{counted}</h1>
          <p className={styles['lead']}>{t(`result.one-band.${result.band}`)}</p>
          {result.band !== 'below-threshold' && <p>{t('result.about-the-word')}</p>}
        </>
      )
    case 'band-range':
      return (
        <>
          <h1 tabIndex={-1}>{counted}</h1>
          <p className={styles['lead']}>{t(`result.range.${result.lowest}`)}</p>
        </>
      )
    case 'undetermined':
      return (
        <>
          <h1 tabIndex={-1}>{t('result.so-far', { count: low })}</h1>
          <p className={styles['lead']}>{t('result.undetermined', { count: high - low })}</p>
        </>
      )
  }
}

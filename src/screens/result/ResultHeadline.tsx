import { countRange, type ScreeningResult } from '#domain/screening-result.ts'
import { ReadAloud } from '#features/read-aloud/ReadAloud.tsx'
import { useTranslation } from '#i18n/use-translation.ts'
import styles from './ResultScreen.module.css'

/** The count and what health workers call it, in two or three sentences. */
export function ResultHeadline({ result }: { readonly result: ScreeningResult }) {
  const { t } = useTranslation('guidance')
  const { low, high } = countRange(result.tally)

  function counted(): string {
    if (result.kind === 'undetermined') return t('result.so-far', { count: low })
    if (low === high) return t('result.count', { count: low })
    return t('result.count-and-maybe', { count: low, high })
  }
  return (
    <>
      <h1 tabIndex={-1}>{counted()}</h1>
      <ReadAloud name={t('result.title')} warns />
      <p className={styles['lead']}>{meaning()}</p>
      {result.kind === 'one-band' && result.band !== 'below-threshold' && (
        <p>{t('result.about-the-word')}</p>
      )}
    </>
  )

  function meaning(): string {
    switch (result.kind) {
      case 'one-band':
        return t(`result.one-band.${result.band}`)
      case 'band-range':
        return t(`result.range.${result.lowest}`)
      case 'undetermined':
        return t('result.undetermined', { count: high - low })
    }
  }
}

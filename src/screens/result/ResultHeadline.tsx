import type { ScreeningResult } from '#domain/screening-result.ts'
import { ReadAloud } from '#features/read-aloud/ReadAloud.tsx'
import { resultSentences } from '#content/result-sentences.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import styles from './ResultScreen.module.css'

/** The count and what health workers call it, in two or three sentences. */
export function ResultHeadline({ result }: { readonly result: ScreeningResult }) {
  const { t } = useTranslation('guidance')
  const { counted, meaning } = resultSentences(t, result)
  return (
    <>
      <h1 tabIndex={-1}>{counted}</h1>
      <ReadAloud name={t('result.title')} warns />
      <p className={styles['lead']}>{meaning}</p>
      {namesSeverity(result) && <p>{t('result.about-the-word')}</p>}
    </>
  )
}

function namesSeverity(result: ScreeningResult): boolean {
  return result.kind === 'one-band'
    ? result.band !== 'below-threshold'
    : result.kind === 'band-range'
}

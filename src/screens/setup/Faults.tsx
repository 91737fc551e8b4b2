import type { SiteFault } from '#content/site-file/fault.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { faultSentence } from './fault-sentence.ts'
import styles from './SetupScreen.module.css'

/** All that is wrong with the file, and what to do then. */
export function Faults({ faults }: { readonly faults: readonly SiteFault[] }) {
  const { t } = useTranslation('agency')
  const sentences = [...new Set(faults.map((fault) => faultSentence(t, fault)))]
  return (
    <>
      <h2>{t('mend.heading')}</h2>
      <ul className={styles['faults']}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>{t('mend.then')}</p>
    </>
  )
}

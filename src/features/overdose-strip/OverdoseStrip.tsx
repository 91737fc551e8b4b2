import { useTranslation } from 'react-i18next'

import { emergencyNumber } from '#content/resources/lines-in.ts'
import { usePreferences } from '#session/use-preferences.ts'
import styles from './OverdoseStrip.module.css'

/** What to do in an overdose, above everything on every page. */
export function OverdoseStrip() {
  const { t } = useTranslation()
  const number = usePreferences(({ country }) => emergencyNumber(country))
  return (
    <section aria-label={t('overdose.label')} className={styles['strip']}>
      <p>
        <b>{t('overdose.signs')}</b> {t('overdose.then')}
      </p>
      {number === undefined ? (
        // A number to press could be the wrong one here.
        <b className={styles['own']}>{t('country.overdose')}</b>
      ) : (
        <a href={`tel:${number}`}>{t('overdose.call', { number })}</a>
      )}
    </section>
  )
}

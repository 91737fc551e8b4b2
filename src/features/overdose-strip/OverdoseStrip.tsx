import { useTranslation } from 'react-i18next'

import { EMERGENCY_NUMBER } from '#content/resources/united-states.ts'
import styles from './OverdoseStrip.module.css'

/** What to do in an overdose, above everything on every page. */
export function OverdoseStrip() {
  const { t } = useTranslation()
  return (
    <section aria-label={t('overdose.label')} className={styles['strip']}>
      <p>
        <b>{t('overdose.signs')}</b> {t('overdose.then')}
      </p>
      <a href={`tel:${EMERGENCY_NUMBER}`}>{t('overdose.call', { number: EMERGENCY_NUMBER })}</a>
    </section>
  )
}

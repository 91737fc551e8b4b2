import { emergencyNumber } from '#content/resources/lines-in.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { usePreferences } from '#session/use-preferences.ts'
import styles from './OverdoseStrip.module.css'

/** What to do in an overdose, above everything on every page. */
export function OverdoseStrip() {
  const { t } = useTranslation(['ui', 'resources'])
  const country = usePreferences((preferences) => preferences.country)
  const number = emergencyNumber(country)
  return (
    <section aria-label={t('overdose.label')} className={styles['strip']} data-by-country="">
      <p>
        <b>{t('overdose.signs')}</b>{' '}
        {/* A number to press could be the wrong one where the country is not known. */}
        {number === undefined && <b>{t('country.overdose')} </b>}
        {t('overdose.then')}
      </p>
      {number !== undefined && (
        <a href={`tel:${number}`}>
          {t('overdose.call', { number })} <small>{t(`resources:countries.${country}.name`)}</small>
        </a>
      )}
    </section>
  )
}

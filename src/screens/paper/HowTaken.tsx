import { supervisionOptions } from '#content/supervision-options.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { Box } from './Box.tsx'
import styles from './HowTaken.module.css'

/** How opioids were taken, with a box for each answer. */
export function HowTaken() {
  const { t } = useTranslation('instrument')
  return (
    <>
      <h3>{t('supervision.question')}</h3>
      <p>{t('supervision.hint')}</p>
      <ul className={styles['ways']}>
        {supervisionOptions(t).map(({ value, label, hint }) => (
          <li key={value}>
            <Box />
            <span>
              <b>{label}</b>
              {hint}
            </span>
          </li>
        ))}
      </ul>
      <p>{t('supervision.reason')}</p>
    </>
  )
}

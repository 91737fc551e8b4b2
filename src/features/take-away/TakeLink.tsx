import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { PATHS } from '#flow/paths.ts'
import styles from './TakeLink.module.css'

/** To the page where one chooses what leaves the screen. */
export function TakeLink() {
  const { t } = useTranslation()
  return (
    <p className={styles['way']} data-print="never">
      <Link to={PATHS.take}>{t('take.link')}</Link>
    </p>
  )
}

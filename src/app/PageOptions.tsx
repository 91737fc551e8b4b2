import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'

import { DisplayOptions } from '#features/display/DisplayOptions.tsx'
import { LanguageSwitcher } from '#features/language/LanguageSwitcher.tsx'
import styles from './PageOptions.module.css'

/**
 * How the page is to be: under the bar of every page, and gone with it when one scrolls. On the way
 * to another page what stands open closes.
 */
export function PageOptions() {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  return (
    <section aria-label={t('display.label')} className={styles['options']} data-print="never">
      <LanguageSwitcher />
      <DisplayOptions key={pathname} />
    </section>
  )
}

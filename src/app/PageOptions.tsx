import { DisplayOptions } from '#features/display/DisplayOptions.tsx'
import { LanguageSwitcher } from '#features/language/LanguageSwitcher.tsx'
import { useTranslation } from '#i18n/use-translation.ts'
import styles from './PageOptions.module.css'

/** How the page is to be: under the bar of every page, and gone with it when one scrolls. */
export function PageOptions() {
  const { t } = useTranslation()
  return (
    <section aria-label={t('display.label')} className={styles['options']} data-print="never">
      <LanguageSwitcher />
      <DisplayOptions />
    </section>
  )
}

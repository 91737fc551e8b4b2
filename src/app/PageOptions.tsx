import { LanguageSwitcher } from '#features/language/LanguageSwitcher.tsx'
import styles from './PageOptions.module.css'

/** How the page is to be: under the bar of every page, and gone with it when one scrolls. */
export function PageOptions() {
  return (
    <div className={styles['options']} data-print="never">
      <LanguageSwitcher />
    </div>
  )
}

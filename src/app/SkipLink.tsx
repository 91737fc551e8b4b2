import { useTranslation } from 'react-i18next'

import styles from './RootLayout.module.css'

/** The first thing the Tab key meets. It moves focus itself, so that the address stays as it is. */
export function SkipLink() {
  const { t } = useTranslation()
  return (
    <a
      className={styles['skip']}
      href="#page"
      onClick={(event) => {
        event.preventDefault()
        document.getElementById('page')?.focus()
      }}
    >
      {t('skip-to-content')}
    </a>
  )
}

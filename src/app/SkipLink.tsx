import { useTranslation } from '#i18n/use-translation.ts'
import { cx } from '#ui/cx.ts'
import heard from '#ui/heard.module.css'
import styles from './RootLayout.module.css'

/** The first thing the Tab key meets. It moves focus itself, so that the address stays as it is. */
export function SkipLink() {
  const { t } = useTranslation()
  return (
    <a
      className={cx(styles['skip'], heard['untilFocused'])}
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

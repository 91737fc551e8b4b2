import { StepLink } from '#features/visit/StepLink.tsx'
import { PATHS } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import styles from './TakeLink.module.css'

/** To the page where one chooses what leaves the screen. */
export function TakeLink() {
  const { t } = useTranslation()
  return (
    <p className={styles['way']} data-print="never">
      <StepLink to={PATHS.take}>{t('take.link')}</StepLink>
    </p>
  )
}

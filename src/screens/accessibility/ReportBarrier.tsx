import { OutsideLink } from '#features/visit/OutsideLink.tsx'
import { useTranslation } from '#i18n/use-translation.ts'
import styles from './AccessibilityScreen.module.css'

/** The address to write to, as the build names it: `mailto:`, `https:` or none. */
type ReportBarrierProps = { readonly contact: string }

/** How to say what gets in the way, and who then knows of it. */
export function ReportBarrier({ contact }: ReportBarrierProps) {
  const { t } = useTranslation('about')
  if (!contact) return <p>{t('accessibility.report.nowhere')}</p>

  const mail = contact.startsWith('mailto:')
  const address = contact.replace(/^(mailto:|https:\/\/)/, '').replace(/\/$/, '')
  return (
    <>
      <p>{t('accessibility.report.what')}</p>
      <p>
        <OutsideLink className={styles['address']} to={contact}>
          {t(mail ? 'accessibility.report.mail' : 'accessibility.report.site', { address })}
        </OutsideLink>
      </p>
      <p>{t(mail ? 'accessibility.report.mail-trace' : 'accessibility.report.site-trace')}</p>
    </>
  )
}

import { Link } from '#features/visit/Link.tsx'
import { PATHS } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'

/** The pages that are about the site and not of the check, at the foot of every page. */
export function PageLinks() {
  const { t } = useTranslation()
  return (
    <>
      <Link to={PATHS.guide}>{t('guide.name')}</Link>
      <Link to={PATHS.about}>{t('nav.about')}</Link>
      <Link to={PATHS.privacy}>{t('nav.privacy')}</Link>
      <Link to={PATHS.accessibility}>{t('nav.accessibility')}</Link>
    </>
  )
}

import { HelpLines } from '#features/help-lines/HelpLines.tsx'
import { Link } from '#features/visit/Link.tsx'
import { PATHS } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { useSharedDevice } from '#session/shared-device.ts'
import lone from '#ui/lone-link.module.css'
import { PageTitle } from '#ui/PageTitle.tsx'

/** An address that leads nowhere still leads to help. */
export function NotFoundScreen() {
  const { t } = useTranslation()
  const isShared = useSharedDevice()
  return (
    <>
      <PageTitle title={t('title.page', { page: t('not-found.heading') })} />
      <h1 tabIndex={-1}>{t('not-found.heading')}</h1>
      <p>{t('not-found.body')}</p>
      {!isShared && (
        <p>
          <Link className={lone['lone']} to={PATHS.start}>
            {t('not-found.to-start')}
          </Link>
        </p>
      )}
      <HelpLines />
    </>
  )
}

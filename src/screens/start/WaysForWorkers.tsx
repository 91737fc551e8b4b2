import { Link } from '#features/visit/Link.tsx'
import { PATHS } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { LinkCards } from '#ui/LinkCards.tsx'

/** For those who sit beside someone, or hand it to them. */
export function WaysForWorkers() {
  const { t } = useTranslation()
  return (
    <>
      <h2>{t('start.for-workers')}</h2>
      <LinkCards>
        {[
          <Link key="together" to={PATHS.together}>
            <b>{t('together.name')}</b> <span>{t('together.summary')}</span>
          </Link>,
          <Link key="tablet" to={PATHS.sharedDevice}>
            <b>{t('shared.name')}</b> <span>{t('shared.summary')}</span>
          </Link>,
          <Link key="paper" to={PATHS.paper}>
            <b>{t('paper.name')}</b> <span>{t('paper.summary')}</span>
          </Link>,
        ]}
      </LinkCards>
    </>
  )
}

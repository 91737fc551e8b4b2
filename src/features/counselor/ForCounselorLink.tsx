import { Link } from '#features/visit/Link.tsx'
import { PATHS } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { useSession } from '#session/use-session.ts'

/** At the end of a client's page, on to the counselor's; nothing for someone alone. */
export function ForCounselorLink() {
  const { t } = useTranslation()
  const takesPart = useSession(({ answeredBy }) => answeredBy !== undefined)
  if (!takesPart) return null
  return (
    <p data-print="never">
      <Link to={PATHS.forCounselor}>{t('together.notes')}</Link>
    </p>
  )
}

import { matchPath, useLocation } from 'react-router'

import { criterionAt } from '#domain/criteria.ts'
import { Link } from '#features/visit/Link.tsx'
import { firstOpenStep } from '#flow/next-step.ts'
import type { PageNote } from '#flow/page-note.ts'
import { PATHS, pathForStep } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { useSession } from '#session/use-session.ts'
import styles from './CounselorBar.module.css'

const QUESTIONS = [PATHS.question, PATHS.changeQuestion, PATHS.settleQuestion] as const
const ONE_AT_A_TIME = [
  PATHS.supervision,
  PATHS.changeSupervision,
  PATHS.settleSupervision,
  PATHS.review,
  ...QUESTIONS,
]

/**
 * While a counselor takes part, on every page: the switch between the two views, and the way to the
 * page that is for the counselor. Nothing for someone alone.
 */
export function CounselorBar() {
  const takesPart = useSession(({ answeredBy }) => answeredBy !== undefined)
  return takesPart && <Bar />
}

function Bar() {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  const firstOpen = useSession((sitting) => pathForStep(firstOpenStep(sitting)))
  const oneAtATime = ONE_AT_A_TIME.some((pattern) => matchPath(pattern, pathname))
  return (
    <nav aria-label={t('together.name')} className={styles['bar']}>
      <span aria-hidden="true">{t('together.name')}</span>
      <span className={styles['switch']}>
        <Link
          aria-current={pathname === PATHS.interview ? 'page' : undefined}
          state={placeOf(pathname)}
          to={PATHS.interview}
        >
          {t('together.all')}
        </Link>
        <Link aria-current={oneAtATime ? 'true' : undefined} to={firstOpen}>
          {t('together.one')}
        </Link>
      </span>
      <Link
        aria-current={pathname === PATHS.forCounselor ? 'page' : undefined}
        to={PATHS.forCounselor}
      >
        {t('together.notes')}
      </Link>
    </nav>
  )
}

/** The question on screen, so that the page of all eleven opens at it. */
function placeOf(pathname: string): PageNote | undefined {
  const [number] = QUESTIONS.flatMap((path) => matchPath(path, pathname)?.params.number ?? [])
  const criterion = criterionAt(Number(number))
  return criterion && { kind: 'place', id: criterion }
}

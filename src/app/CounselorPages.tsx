import { useLocation } from 'react-router'

import type { PageNote } from '#flow/page-note.ts'
import { PATHS } from '#flow/paths.ts'
import { ForCounselorScreen } from '#screens/for-counselor/ForCounselorScreen.tsx'
import { InterviewScreen } from '#screens/interview/InterviewScreen.tsx'
import { TogetherScreen } from '#screens/together/TogetherScreen.tsx'
import { useSession } from '#session/use-session.ts'
import { Redirect } from './Redirect.tsx'

const ERASED: PageNote = { kind: 'refused', because: 'nothing-answered' }

/** What arrives late: the three pages of a counselor. */
export function CounselorPages() {
  const answeredBy = useSession((state) => state.answeredBy)
  const { pathname, key } = useLocation()

  if (pathname === PATHS.together) return <TogetherScreen key={key} />
  // After the next person was begun, Back finds nothing of the one before.
  if (answeredBy === undefined) return <Redirect note={ERASED} to={PATHS.together} />
  return pathname === PATHS.interview ? (
    <InterviewScreen />
  ) : (
    <ForCounselorScreen answeredBy={answeredBy} />
  )
}

import { useEffect } from 'react'
import { useLocation } from 'react-router'

import type { PageNote } from '#flow/page-note.ts'
import { PATHS } from '#flow/paths.ts'
import { ForCounselorScreen } from '#screens/for-counselor/ForCounselorScreen.tsx'
import { InterviewScreen } from '#screens/interview/InterviewScreen.tsx'
import { TogetherScreen } from '#screens/together/TogetherScreen.tsx'
import { useSession } from '#session/use-session.ts'
import { Redirect } from './Redirect.tsx'
import { focusArrival } from './use-route-announcer.ts'

const ERASED: PageNote = { kind: 'refused', because: 'nothing-answered' }

/** What arrives late: the three pages of a counselor. */
export function CounselorPages() {
  const answeredBy = useSession((state) => state.answeredBy)
  const { pathname, key } = useLocation()

  useEffect(() => {
    // The browser's focus was on the line that said to wait, or on a link to here, and is lost.
    if (document.activeElement === document.body) focusArrival()
  }, [])

  if (pathname === PATHS.together) return <TogetherScreen key={key} />
  // After the next person was begun, Back finds nothing of the one before.
  if (answeredBy === undefined) return <Redirect note={ERASED} to={PATHS.together} />
  return pathname === PATHS.interview ? (
    <InterviewScreen />
  ) : (
    <ForCounselorScreen answeredBy={answeredBy} />
  )
}

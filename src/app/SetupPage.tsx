import { useEffect } from 'react'

import { useVisit } from '#features/visit/visit-context.ts'
import { SetupScreen } from '#screens/setup/SetupScreen.tsx'
import { focusArrival } from './use-route-announcer.ts'

/** What arrives late: the page for whoever runs this copy. */
export function SetupPage() {
  const visit = useVisit()

  useEffect(() => {
    // The browser's focus was on the line that said to wait, or on a link to here, and is lost.
    const isFirstPage = visit.place().arrival === 0
    if (!isFirstPage && document.activeElement === document.body) focusArrival()
  }, [visit])

  return <SetupScreen />
}

import { useEffect } from 'react'

import { useVisit } from '#features/visit/visit-context.ts'
import { PaperScreen } from '#screens/paper/PaperScreen.tsx'
import { focusArrival } from './use-route-announcer.ts'

/** What arrives late: the sheet to print. */
export function PaperPage() {
  const visit = useVisit()

  useEffect(() => {
    // The browser's focus was on the line that said to wait, or on a link to here, and is lost.
    const isFirstPage = visit.place().arrival === 0
    if (!isFirstPage && document.activeElement === document.body) focusArrival()
  }, [visit])

  return <PaperScreen />
}

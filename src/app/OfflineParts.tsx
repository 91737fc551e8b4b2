import { useEffect } from 'react'

import { useVisit } from '#features/visit/visit-context.ts'
import { OfflineScreen } from '#screens/offline/OfflineScreen.tsx'
import { focusArrival } from './use-route-announcer.ts'

export { ReadyLine } from '#features/offline/ReadyLine.tsx'

/** What arrives late: all that a device needs that is made ready for offline use. */
export function OfflinePage() {
  const visit = useVisit()

  useEffect(() => {
    // The browser's focus was on the line that said to wait, or on a link to here, and is lost.
    const isFirstPage = visit.place().arrival === 0
    if (!isFirstPage && document.activeElement === document.body) focusArrival()
  }, [visit])

  return <OfflineScreen />
}

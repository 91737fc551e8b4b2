import { useEffect } from 'react'

import { useVisit } from '#features/visit/visit-context.ts'
import { focusArrival } from './use-route-announcer.ts'

/**
 * For a page that arrives late: the browser's focus was on the line that said to wait, or on a link
 * to here, and is lost. It goes to the heading, unless this is the first page that is opened.
 */
export function useLateArrival(): void {
  const visit = useVisit()
  useEffect(() => {
    const isFirstPage = visit.place().arrival === 0
    if (!isFirstPage && document.activeElement === document.body) focusArrival()
  }, [visit])
}

import { useEffect } from 'react'

import { useVisit } from '#features/visit/visit-context.ts'
import { focusArrival } from './use-route-announcer.ts'

/**
 * For a page that arrives late: the browser's focus was on the line that said to wait, or on a link
 * to here, and is lost. It goes to the heading, unless this is the first page that is opened, or to
 * the place on the page that the arrival names, which was not there yet.
 */
export function useLateArrival(): void {
  const visit = useVisit()
  useEffect(() => {
    const { arrival, note } = visit.place()
    const isFirstPage = arrival === 0
    if (isFirstPage || document.activeElement !== document.body) return
    focusArrival(note?.kind === 'place' ? note.id : undefined)
  }, [visit])
}

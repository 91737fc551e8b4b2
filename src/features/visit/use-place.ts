import { useSyncExternalStore } from 'react'

import { useVisit, type Visit } from './visit-context.ts'

/**
 * Reads one thing from where the visit is, and renders again when that changes: what stands around
 * the pages stays as it is from one question to the next. What is read is a string, a number or a
 * truth; an object made anew would never be the same.
 */
export function usePlace<Selected extends string | number | boolean>(
  select: (place: ReturnType<Visit['place']>) => Selected,
): Selected {
  const visit = useVisit()
  const read = () => select(visit.place())
  return useSyncExternalStore(visit.subscribe, read, read)
}

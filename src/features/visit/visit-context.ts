import { createContext, use } from 'react'

import type { PageNote } from '#flow/page-note.ts'
import type { VisitHistory } from '#platform/visit-history.ts'

export type Visit = VisitHistory<PageNote>

export const VisitContext = createContext<Visit | null>(null)

/** The history of the running visit. Throws outside of it: that is a mistake in the code. */
export function useVisit(): Visit {
  const visit = use(VisitContext)
  if (!visit) throw new Error('useVisit is used outside of a visit.')
  return visit
}

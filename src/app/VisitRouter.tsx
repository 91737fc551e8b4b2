import { useSyncExternalStore, type ReactNode } from 'react'
import { NavigationType, Router, type Navigator } from 'react-router'

import { VisitContext, type Visit } from '#features/visit/visit-context.ts'

type VisitRouterProps = { readonly visit: Visit; readonly children: ReactNode }

/** The router only tells where one is: whatever leads on asks the visit, and no link of its own is used. */
const NOWHERE: Navigator = { createHref: () => '', go() {}, push() {}, replace() {} }

/** react-router over the history of one visit, so that the address never changes on the way. */
export function VisitRouter({ visit, children }: VisitRouterProps) {
  const place = useSyncExternalStore(visit.subscribe, visit.place, visit.place)
  return (
    <VisitContext value={visit}>
      {/* Without transitions a step is on screen in one frame less: docs/adr/0005. */}
      <Router
        location={{ pathname: place.path, state: place.note, key: String(place.arrival) }}
        navigationType={place.returned ? NavigationType.Pop : NavigationType.Push}
        navigator={NOWHERE}
        useTransitions={false}
      >
        {children}
      </Router>
    </VisitContext>
  )
}

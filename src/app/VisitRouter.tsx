import { useMemo, useSyncExternalStore, type ReactNode } from 'react'
import { NavigationType, Router, type Navigator, type To } from 'react-router'

import { VisitContext, type Visit } from '#features/visit/visit-context.ts'
import type { PageNote } from '#flow/page-note.ts'
import { addressForPath } from '#flow/paths.ts'
import { addressIn } from '#i18n/address-language.ts'
import type { LanguageId } from '#i18n/languages.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { languageOf } from '#i18n/word-files.ts'

type VisitRouterProps = { readonly visit: Visit; readonly children: ReactNode }

/** react-router over the history of one visit, so that the address never changes on the way. */
export function VisitRouter({ visit, children }: VisitRouterProps) {
  const place = useSyncExternalStore(visit.subscribe, visit.place, visit.place)
  const language = languageOf(useTranslation().i18n)
  const navigator = useMemo(() => navigatorFor(visit, language), [visit, language])
  return (
    <VisitContext value={visit}>
      {/* Without transitions a step is on screen in one frame less: docs/adr/0005. */}
      <Router
        location={{ pathname: place.path, state: place.note, key: String(place.arrival) }}
        navigationType={place.returned ? NavigationType.Pop : NavigationType.Push}
        navigator={navigator}
        useTransitions={false}
      >
        {children}
      </Router>
    </VisitContext>
  )
}

function navigatorFor(visit: Visit, language: LanguageId): Navigator {
  return {
    // A page with an address shows it, so that it can be opened in a tab of its own.
    createHref: (to) => {
      const address = addressForPath(pathIn(to))
      return address === undefined ? visit.address : addressIn(language, address)
    },
    go: visit.go,
    push: (to, note?: PageNote) => visit.push(pathIn(to), note),
    replace: (to, note?: PageNote) => visit.replace(pathIn(to), note),
  }
}

function pathIn(to: To): string {
  return typeof to === 'string' ? to : (to.pathname ?? '/')
}

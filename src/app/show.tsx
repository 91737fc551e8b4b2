import type { i18n } from 'i18next'
import { startTransition } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot, type Root as ReactRoot } from 'react-dom/client'

import { COUNTRIES } from '#domain/countries.ts'
import type { QuickExit } from '#features/quick-exit/quick-exit-context.ts'
import type { PageNote } from '#flow/page-note.ts'
import { PATHS, pathForAddress } from '#flow/paths.ts'
import { languageOf } from '#i18n/word-files.ts'
import { firstSteps, pressAgain } from '#platform/first-steps.ts'
import { openVisitHistory } from '#platform/visit-history.ts'
import { writtenPage } from '#platform/written-page.ts'
import { chooseShiftLeaves, takeOverWrittenFor } from '#session/preferences-store.ts'
import { Root } from './Root.tsx'
import { takeAnswers, takeOver } from './take-over.ts'

interface Shown {
  readonly words: i18n
  readonly exit: QuickExit
  /** As the address bar shows it. */
  readonly pathname: string
  /** The address without its language. */
  readonly address: string
  /** Takes everything off the screen and out of memory. */
  readonly blank: () => void
}

/** Nothing goes to the console from a person's visit: what a screen threw might quote it. */
const SILENT = import.meta.env.PROD
  ? { onCaughtError() {}, onUncaughtError() {}, onRecoverableError() {} }
  : {}

/**
 * Shows the app at an address: in place of nothing, or over the page that was written at the build,
 * at the place and with the answers that a person has come to in it. docs/adr/0020.
 */
export function show({ words, exit, pathname, address, blank }: Shown): ReactRoot {
  const place = document.getElementById('root')
  if (!place) throw new Error('index.html has no #root.')
  const steps = firstSteps()
  steps?.hold()
  if (steps) chooseShiftLeaves(steps.shiftLeaves())
  const path = pathForAddress(address)
  const taken = steps && path === PATHS.start ? takeOver(steps) : undefined
  const visit = openVisitHistory<PageNote>(taken?.path ?? path, PATHS.start, {
    address: pathname,
    begun: taken?.begun,
  })
  const isResumed = steps?.resumed ?? visit.resumed
  // Whoever loads the guide or the help lines again, and went nowhere from there, has lost nothing.
  if (isResumed && (path === PATHS.start || visit.resumedMidway))
    visit.replace(visit.place().path, { kind: 'resumed' })

  function goOn(): void {
    if (!steps) return
    // Leave was pressed while the app came in: the page leads out, and the app is not to be seen.
    if (steps.isLeft()) return void window.setTimeout(blank)
    // What was chosen in the last moment.
    if (taken) takeAnswers(steps)
    chooseShiftLeaves(steps.shiftLeaves())
    const pressed = steps.end()
    // In a task of its own: React listens to a part of the page that arrives late once it is asked to,
    // and not while it is at work itself.
    if (pressed) window.setTimeout(() => pressAgain(pressed))
  }
  const app = <Root exit={exit} visit={visit} words={words} onThere={goOn} />

  const written = writtenPage()
  const isWritten = written?.address === address && written.language === languageOf(words)
  if (isWritten && (taken?.isShown ?? !visit.place().note)) {
    takeOverWrittenFor(COUNTRIES.find((country) => country === written.country))
    let hydrated: ReactRoot | undefined
    // In slices, between which the browser paints and scrolls; what is pressed meanwhile waits.
    startTransition(() => {
      hydrated = hydrateRoot(place, app, SILENT)
    })
    if (hydrated) return hydrated
  }
  place.replaceChildren()
  const root = createRoot(place, SILENT)
  flushSync(() => root.render(app)) // nothing is painted in between
  return root
}

import type { i18n } from 'i18next'
import { StrictMode, useEffect } from 'react'

import { QuickExitContext, type QuickExit } from '#features/quick-exit/quick-exit-context.ts'
import type { Visit } from '#features/visit/visit-context.ts'
import { TranslationProvider } from '#i18n/TranslationProvider.tsx'
import { App } from './App.tsx'
import { CrashBoundary } from './CrashBoundary.tsx'
import { LastResort } from './LastResort.tsx'
import { VisitRouter } from './VisitRouter.tsx'

type RootProps = {
  readonly words: i18n
  readonly exit: QuickExit
  readonly visit: Visit
  /** Told once, when the app is there and listens. */
  readonly onThere?: () => void
}

/** The whole app: the same for a browser and for the pages that the build writes. */
export function Root({ words, exit, visit, onThere }: RootProps) {
  useEffect(() => onThere?.(), [onThere]) // the page’s own script, which ends then

  return (
    <StrictMode>
      <TranslationProvider i18n={words}>
        <QuickExitContext value={exit}>
          <CrashBoundary place="" whenBroken={lastResort}>
            <VisitRouter visit={visit}>
              <App />
            </VisitRouter>
          </CrashBoundary>
        </QuickExitContext>
      </TranslationProvider>
    </StrictMode>
  )
}

function lastResort() {
  return <LastResort />
}

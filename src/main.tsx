import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'

import { App } from '#app/App.tsx'
import { VisitRouter } from '#app/VisitRouter.tsx'
import { guessCountry } from '#content/resources/guess-country.ts'
import type { PageNote } from '#flow/page-note.ts'
import { PATHS, pathForAddress } from '#flow/paths.ts'
import { createI18n } from '#i18n/setup.ts'
import { browserLanguages } from '#platform/browser-languages.ts'
import { titleWhilePrinting } from '#platform/print.ts'
import { openVisitHistory } from '#platform/visit-history.ts'
import { chooseCountry } from '#session/preferences-store.ts'
import { eraseSession } from '#session/session-store.ts'
import '#styles/tokens.css'
import '#styles/base.css'
import '#styles/print.css'

// A guess, from the languages alone; the country stands beside its numbers and can be changed.
chooseCountry(guessCountry(browserLanguages()))

const i18n = createI18n()
const path = pathForAddress(window.location.pathname)
const visit = openVisitHistory<PageNote>(path, PATHS.start)
if (visit.resumed) visit.replace(path, { kind: 'resumed' })

// Whoever leaves the page leaves no answers in it; a page brought back by Back starts afresh.
window.addEventListener('pagehide', eraseSession)
window.addEventListener('pageshow', (event) => {
  if (event.persisted) window.location.reload()
})

// On paper, and as the name of a PDF, the title says nothing.
titleWhilePrinting(i18n.t('guidance:take.title'))

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root.')
// Nothing goes to the console from a person's visit: what a screen threw might quote it.
const silent = import.meta.env.PROD ? { onCaughtError() {}, onUncaughtError() {} } : {}
createRoot(root, silent).render(
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <VisitRouter visit={visit}>
        <App />
      </VisitRouter>
    </I18nextProvider>
  </StrictMode>,
)

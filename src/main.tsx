import { StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'

import { App } from '#app/App.tsx'
import { CrashBoundary } from '#app/CrashBoundary.tsx'
import { LastResort } from '#app/LastResort.tsx'
import { takeUpSiteFile } from '#app/site-file.ts'
import { VisitRouter } from '#app/VisitRouter.tsx'
import { guessCountry } from '#content/resources/guess-country.ts'
import { QuickExitContext } from '#features/quick-exit/quick-exit-context.ts'
import type { PageNote } from '#flow/page-note.ts'
import { PATHS, pathForAddress } from '#flow/paths.ts'
import { partAddress } from '#i18n/address-language.ts'
import { guessLanguage, HOME_LANGUAGE, LANGUAGES } from '#i18n/languages.ts'
import { createI18n } from '#i18n/setup.ts'
import { languageOf, speak } from '#i18n/word-files.ts'
import { browserLanguages } from '#platform/browser-languages.ts'
import { setDocumentLanguage } from '#platform/document-language.ts'
import { openExit } from '#platform/leave-site.ts'
import { joinOtherTabs } from '#platform/other-tabs.ts'
import { titleWhilePrinting } from '#platform/print.ts'
import { canSpeak, silence } from '#platform/speech.ts'
import { openVisitHistory } from '#platform/visit-history.ts'
import { chooseCountry } from '#session/preferences-store.ts'
import { eraseSession } from '#session/session-store.ts'
import { fileInForce, siteSettingsStore } from '#session/site-settings-store.ts'
import '#styles/tokens.css'
import '#styles/base.css'
import '#styles/print.css'

const i18n = createI18n()
i18n.on('languageChanged', sayLanguage)
const destination = import.meta.env.LEAVE_DESTINATION
/** How long a page waits for the words of its language before it shows itself in English. */
const PATIENCE_MS = 3000
let root: Root | undefined

const exit = openExit({ destination, title: i18n.t('title.start'), blank })
const otherTabs = joinOtherTabs(exit.leave)
siteSettingsStore.subscribe((settings) => {
  const named = fileInForce(settings)?.leaveTo
  if (named !== undefined) exit.leadTo(named)
})

// Whoever leaves the page, by Leave or otherwise, leaves no answers in it and none on the screen.
window.addEventListener('pagehide', () => {
  document.documentElement.hidden = true
  eraseSession()
})
// A page that Back or Forward brings back alive starts afresh, or goes on leaving.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted && exit.isLeaving()) exit.leaveOn()
  else if (persisted) window.location.reload()
  else document.documentElement.hidden = exit.isLeaving()
})

// On paper, and as the name of a PDF, the title says nothing.
titleWhilePrinting(() => i18n.t('guidance:take.title'))

// On a page on its way out nothing is ever rendered, not for a moment.
if (!exit.isLeaving()) {
  // A guess, from the languages alone; the country stands beside its numbers and can be changed.
  chooseCountry(guessCountry(browserLanguages()))
  // The one request of a page goes out at once and is waited for by nothing.
  void takeUpSiteFile(i18n, window.location.origin, begin())
}

/** Starts in the language of the address, or of the browser: in English, if that is slow to come. */
async function begin(): Promise<void> {
  const { language, address } = partAddress(window.location.pathname)
  const wanted = language ?? guessLanguage(browserLanguages())
  if (wanted !== HOME_LANGUAGE) {
    const arrives = speak(i18n, wanted).catch(() => {}) // the switcher is there to ask again
    await Promise.race([arrives, new Promise((done) => setTimeout(done, PATIENCE_MS))])
  }
  if (!exit.isLeaving()) start(address)
}

function start(address: string): void {
  sayLanguage() // the address may name a language whose words did not arrive
  // Browsers fetch their list of voices on the first ask, and late: by the first question it is here.
  canSpeak(i18n.language)

  const path = pathForAddress(address)
  const visit = openVisitHistory<PageNote>(path, PATHS.start)
  if (visit.resumed && path === PATHS.start) visit.replace(path, { kind: 'resumed' })

  const place = document.getElementById('root')
  if (!place) throw new Error('index.html has no #root.')
  // Nothing goes to the console from a person's visit: what a screen threw might quote it.
  const silent = import.meta.env.PROD ? { onCaughtError() {}, onUncaughtError() {} } : {}
  root = createRoot(place, silent)
  root.render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <CrashBoundary place="" whenBroken={() => <LastResort />}>
          <QuickExitContext value={{ destination, leave }}>
            <VisitRouter visit={visit}>
              <App />
            </VisitRouter>
          </QuickExitContext>
        </CrashBoundary>
      </I18nextProvider>
    </StrictMode>,
  )
}

/** Tells the browser which language the words are in. */
function sayLanguage(): void {
  const language = languageOf(i18n)
  setDocumentLanguage(language, LANGUAGES[language].direction)
}

/** Leaves here and in every other tab. */
function leave(): void {
  try {
    exit.leave()
  } finally {
    otherTabs.tellToLeave()
  }
}

/** What is seen and heard first; then what could bring it back. */
function blank(): void {
  document.documentElement.hidden = true
  silence()
  document.title = i18n.t('title.start')
  eraseSession()
  root?.unmount()
  root = undefined
}

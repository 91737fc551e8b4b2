import type { Root } from 'react-dom/client'

import { guessCountry } from '#content/resources/guess-country.ts'
import { countryInAddress, pathForAddress } from '#flow/paths.ts'
import { partAddress } from '#i18n/address-language.ts'
import { guessLanguage, HOME_LANGUAGE, LANGUAGES } from '#i18n/languages.ts'
import { createI18n } from '#i18n/setup.ts'
import { languageOf, speak } from '#i18n/word-files.ts'
import { after } from '#platform/after.ts'
import { browserLanguages } from '#platform/browser-languages.ts'
import { setDocumentLanguage } from '#platform/document-language.ts'
import { firstSteps } from '#platform/first-steps.ts'
import { openExit } from '#platform/leave-site.ts'
import { joinOtherTabs } from '#platform/other-tabs.ts'
import { titleWhilePrinting } from '#platform/print.ts'
import { canSpeak, silence } from '#platform/speech.ts'
import { untilLetGo } from '#platform/touches.ts'
import { writtenPage } from '#platform/written-page.ts'
import { chooseCountry } from '#session/preferences-store.ts'
import { eraseSession } from '#session/session-store.ts'
import { fileInForce, siteSettingsStore } from '#session/site-settings-store.ts'
import { bringPageAt } from './late-pages.ts'
import { show } from './show.tsx'
import { takeUpSiteFile } from './site-file.ts'

/** How long a page waits for the words of its language before it shows itself in English. */
const PATIENCE_MS = 3000
/** The same for a page that stands there in that language, and is read and answered meanwhile. */
const LONG_PATIENCE_MS = 15_000
/** When a part of the page that did not arrive is asked for again; later, the more often it was. */
const ASK_AGAIN_MS = 1000

/** Opens the site at its address, unless the person is on the way out of it. */
export function openSite({
  pathname,
  origin,
  reload,
}: Pick<Location, 'pathname' | 'origin'> & { reload: () => void }): void {
  const destination = import.meta.env.LEAVE_DESTINATION
  const { language: named, address } = partAddress(pathname)
  const wanted = named ?? guessLanguage(browserLanguages())
  const i18n = createI18n()
  let root: Root | undefined

  i18n.on('languageChanged', sayLanguage)
  const exit = openExit({ destination, title: i18n.t('title.start'), blank })
  const otherTabs = joinOtherTabs(() => {
    if (!firstSteps()) exit.leave() // else the page does, which is not the app’s yet
  })
  siteSettingsStore.subscribe((settings) => {
    const agencys = fileInForce(settings)?.leaveTo
    if (agencys !== undefined) exit.leadTo(agencys)
  })

  // Whoever leaves the page, by Leave or otherwise, leaves no answers in it and none on the screen.
  window.addEventListener('pagehide', () => {
    document.documentElement.hidden = true
    eraseSession()
  })
  // A page that Back or Forward brings back alive starts afresh, or goes on leaving.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && exit.isLeaving()) exit.leaveOn()
    else if (persisted) reload()
    else document.documentElement.hidden = exit.isLeaving()
  })

  // On paper, and as the name of a PDF, the title says nothing.
  titleWhilePrinting(() => i18n.t('guidance:take.title'))

  // On a page on its way out nothing is ever rendered, not for a moment.
  if (!exit.isLeaving()) {
    // What the address names, or a guess, from the languages alone; the country stands beside its
    // numbers and can be changed.
    const guessed = guessCountry(browserLanguages())
    const country = countryInAddress(address) ?? guessed
    chooseCountry(country)
    // The one request of a page goes out at once and is waited for by nothing. Help without a country
    // in its address leads on to that of the country that is guessed.
    void takeUpSiteFile(i18n, {
      origin,
      language: wanted,
      begun: begin(),
      isNamed: country !== guessed,
    })
  }

  /** Starts in the language of the address, or of the browser: in English, if that is slow to come. */
  async function begin(): Promise<void> {
    if (wanted !== HOME_LANGUAGE) {
      const arrives = speak(i18n, wanted).catch(() => {}) // the switcher is there to ask again
      const patience = writtenPage()?.language === wanted ? LONG_PATIENCE_MS : PATIENCE_MS
      await Promise.race([arrives, after(patience)])
    }
    if (writtenPage()) await pageArrives()
    sayLanguage() // the address may name a language whose words did not arrive
    // Browsers fetch their list of voices on the first ask, and late: by the first question it is here.
    canSpeak(i18n.language)
    // Over a page that stands there the app opens in short tasks, and under no finger.
    if (firstSteps()) await untilLetGo()
    if (exit.isLeaving() || firstSteps()?.isLeft()) return
    root = show({
      words: i18n,
      exit: { destination, leave, leaveElsewhere: otherTabs.tellToLeave },
      pathname,
      address,
      blank,
    })
  }

  /**
   * Brings what the page needs, for as long as it takes: what stands there whole and can be read is
   * not taken away for a page that says that something is missing.
   */
  async function pageArrives(wait = ASK_AGAIN_MS): Promise<void> {
    const arrives = bringPageAt(pathForAddress(address), i18n)
    if (await Promise.race([arrives, after(LONG_PATIENCE_MS).then(() => true)])) return
    await after(wait)
    await pageArrives(Math.min(wait * 2, LONG_PATIENCE_MS))
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
    document.getElementById('root')?.replaceChildren() // what was written at the build
  }
}

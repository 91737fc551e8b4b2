import type { i18n } from 'i18next'

import { PATHS } from '#flow/paths.ts'
import { LANGUAGE_IDS, type LanguageId } from '#i18n/languages.ts'
import { languageOf, speak } from '#i18n/word-files.ts'
import { readSiteFile } from '#platform/site-file.ts'
import { tomorrow } from '#platform/today.ts'
import { chooseCountry, preferencesStore } from '#session/preferences-store.ts'
import { settingsNow } from '#session/shared-device.ts'
import { settleSiteFile, type SiteFileState } from '#session/site-settings-store.ts'
import { bringPageAt } from './late-pages.ts'

/** The file as it comes with the site. Nothing further is fetched for it. */
const NOTHING_SET = /^\s*\{\s*(?:"\$schema"\s*:\s*"[^"]*"\s*)?\}\s*$/

interface Opening {
  readonly origin: string
  /** The language that the address names, or that was guessed. */
  readonly language: LanguageId
  /** Over when the first language is spoken. */
  readonly begun: Promise<void>
  /** Whether the address names another country than the guess: to that one, help leads by itself. */
  readonly isNamed: boolean
}

/**
 * Takes up what an agency has set in the file beside the site. The site runs as it was built until
 * then, and after it where the file is not there, can’t be read or is refused. Never throws. To be
 * called before a person can choose anything.
 */
export async function takeUpSiteFile(
  instance: i18n,
  { origin, language, begun, isNamed }: Opening,
): Promise<void> {
  let atFirst = settingsNow(language)
  let isChosen = isNamed
  const stop = preferencesStore.subscribe((now, before) => {
    isChosen ||= now.country !== before.country
  })
  const found = await readAndCheck(origin)
  stop()
  // First the country and the language: a shared device, once it is on, goes back to those.
  if (found.status === 'in-force') {
    const { country, languages = LANGUAGE_IDS } = found.file
    // What the address names holds, and what a person may have chosen by now.
    if (country !== undefined && !isChosen) chooseCountry(country)
    if (country !== undefined && !isNamed) atFirst = { ...atFirst, country }
    await begun
    await speakOneOf(instance, languages)
    // Until all of it is here, the page that stands there stays.
    if (found.file.sharedDevice?.fixedOn) await bringPageAt(PATHS.sharedDevice, instance)
  }
  settleSiteFile(found, atFirst)
}

/** Goes on in the first of these languages, unless the present one is among them. */
async function speakOneOf(instance: i18n, tags: readonly string[]): Promise<void> {
  const first = LANGUAGE_IDS.find((id) => id === tags[0])
  if (first === undefined || tags.includes(languageOf(instance))) return
  await speak(instance, first).catch(() => {}) // the switcher is there to ask again
}

async function readAndCheck(origin: string): Promise<SiteFileState> {
  const asked = await readSiteFile()
  if (asked.status !== 'text') return asked
  if (NOTHING_SET.test(asked.text)) return { status: 'none' }
  try {
    const { checkSiteFile } = await import('#content/site-file/check.ts')
    // A day begins earlier elsewhere: what an agency checked today may be dated tomorrow here.
    return checkSiteFile(asked.text, { today: tomorrow(), languages: LANGUAGE_IDS, origin })
  } catch {
    return { status: 'unreadable' } // what checks it did not arrive
  }
}

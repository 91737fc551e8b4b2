import { COUNTRIES } from '../src/domain/countries.ts'
import { countryInAddress, PATHS } from '../src/flow/paths.ts'
import { LANGUAGE_IDS, type LanguageId } from '../src/i18n/languages.ts'
import type { WrittenPage } from '../src/prerender.tsx'
import { noscriptStart } from './noscript.ts'
import { partsByCountry, partsOfPage } from './parts-of-page.ts'
import type { Prerender } from './prerender.ts'
import { SITE_PAGES, type SitePage } from './site-pages.ts'
import { wordsOfPages } from './words-of-pages.ts'

/** A page as HTML, with what stands behind it until the app is there. */
export interface WrittenSitePage extends SitePage, WrittenPage {
  /** Whether its address leaves the country open, and the browser’s own decides. */
  readonly isCountryOpen: boolean
  /** As HTML that is not shown: what is another in other countries, the first pages of the check.
   * Where JavaScript is off, the help lines. */
  readonly behind: string
  /** What it says of itself to a search. A browser may keep it beside the title in its list of pages
   * visited, so it tells no more than that does. */
  readonly description: string
}

/** Every page of the site, one after another: what renders them holds one session. */
export async function writeSite(prerender: Prerender): Promise<WrittenSitePage[]> {
  const firstSteps = new Map<LanguageId, string>()
  for (const language of LANGUAGE_IDS)
    firstSteps.set(language, await writeSteps(prerender, language))

  const site: WrittenSitePage[] = []
  for (const page of SITE_PAGES) {
    const { address, language } = page
    const { description } = wordsOfPages(language).written
    const steps = firstSteps.get(language) ?? ''
    const written = await prerender.prerenderPage(page)
    const isCountryOpen = address !== PATHS.notFound && countryInAddress(address) === undefined
    // The help lines of another country are at an address of their own.
    const changes = isCountryOpen && address !== PATHS.help
    const others = changes ? await writeOtherCountries(prerender, page, written.html) : ''
    const start = address === PATHS.start ? steps + noscriptStart(language) : ''
    site.push({ ...page, ...written, description, isCountryOpen, behind: others + start })
  }
  return site
}

/**
 * What is another in each other country, for a browser that asks for that. Throws where more of the
 * page is: it would be taken over with the numbers of two countries.
 */
async function writeOtherCountries(
  prerender: Prerender,
  page: SitePage,
  html: string,
): Promise<string> {
  const { rest } = partsByCountry(html)
  const others: string[] = []
  for (const country of COUNTRIES) {
    if (country === page.country) continue
    const other = await prerender.prerenderPage({ ...page, country })
    const there = partsByCountry(other.html)
    if (there.rest !== rest)
      throw new Error(`More of ${page.address} depends on the country than says so.`)
    others.push(template(`data-of="${country}"`, there.parts))
  }
  return others.join('')
}

/**
 * The pages of the check that come after the start, and those that stand in for one. All are shown
 * in the layout of the start page, so theirs has to be the same but for the mark of where one is.
 */
async function writeSteps(prerender: Prerender, language: LanguageId): Promise<string> {
  const { steps, resumed, waiting } = await prerender.prerenderFirstSteps(language)
  const parts = [...steps, waiting].map(({ html, title }) => ({ ...partsOfPage(html), title }))
  const [start, ...later] = parts
  const layout = start?.layout.replace(' aria-current="page"', '')
  if (later.some((page) => page.layout !== layout))
    throw new Error('The first pages of the check do not have the layout of the start page.')
  if (later.some(({ main }) => main.includes('data-by-country')))
    throw new Error('A first page of the check depends on the country.')
  return [
    template('data-resumed', noticeOf(partsOfPage(resumed.html).main, start?.main)),
    ...later.map(({ main, title }) => template(`data-title="${title}"`, main)),
  ].join('')
}

/** What a start page says first to someone who was here before. */
function noticeOf(resumed: string, main = ''): string {
  if (!resumed.endsWith(main))
    throw new Error('A notice changes more of the start page than its top.')
  return resumed.slice(0, resumed.length - main.length)
}

function template(mark: string, html: string): string {
  return `<template ${mark}>${html}</template>`
}

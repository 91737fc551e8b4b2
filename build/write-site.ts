import { COUNTRIES } from '../src/domain/countries.ts'
import { PATHS } from '../src/flow/paths.ts'
import { LANGUAGE_IDS, type LanguageId } from '../src/i18n/languages.ts'
import type { WrittenPage } from '../src/prerender.tsx'
import { noscriptStart } from './noscript.ts'
import { partsOfPage } from './parts-of-page.ts'
import type { Prerender } from './prerender.ts'
import { SITE_PAGES, type SitePage } from './site-pages.ts'

/** A page as HTML, with what stands behind it until the app is there. */
export interface WrittenSitePage extends SitePage, WrittenPage {
  /** As HTML that is not shown: the strips of other countries, the first pages of the check. Where
   * JavaScript is off, the help lines. */
  readonly behind: string
  /** What it says of itself to a search. */
  readonly description: string
}

/** What stands behind pages of one language. */
interface Behind {
  readonly description: string
  readonly strips: string
  readonly steps: string
}

/** Every page of the site, one after another: what renders them holds one session. */
export async function writeSite(prerender: Prerender): Promise<WrittenSitePage[]> {
  const behind = new Map<LanguageId, Behind>()
  for (const language of LANGUAGE_IDS)
    behind.set(language, {
      description: await prerender.prerenderDescription(language),
      strips: await writeStrips(prerender, language),
      steps: await writeSteps(prerender, language),
    })

  const site: WrittenSitePage[] = []
  for (const page of SITE_PAGES) {
    const { strips = '', steps = '', description = '' } = behind.get(page.language) ?? {}
    const isStart = page.address === PATHS.start
    const written = await prerender.prerenderPage(page)
    const elsewhere = await prerender.prerenderPage({ ...page, country: 'elsewhere' })
    // Then the strip alone can't be changed, and the app writes the page anew.
    const dependsOnCountry = partsOfPage(written.html).main !== partsOfPage(elsewhere.html).main
    site.push({
      ...page,
      ...written,
      description,
      behind:
        (dependsOnCountry ? '' : strips) + (isStart ? steps + noscriptStart(page.language) : ''),
    })
  }
  return site
}

/** The strip of each country, for a browser that asks for another than the page was written with. */
async function writeStrips(prerender: Prerender, language: LanguageId): Promise<string> {
  const strips: string[] = []
  for (const country of COUNTRIES) {
    const { html } = await prerender.prerenderPage({ language, address: PATHS.start, country })
    strips.push(template(`data-strip="${country}"`, partsOfPage(html).strip))
  }
  return strips.join('')
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
  return [
    ...later.map(({ main, title }) => template(`data-title="${title}"`, main)),
    template('data-resumed', partsOfPage(resumed.html).main),
  ].join('')
}

function template(mark: string, html: string): string {
  return `<template ${mark}>${html}</template>`
}

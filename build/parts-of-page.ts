import { parse } from 'node-html-parser'

/** The parts of a page as React writes it. The layout is one for all pages, and has one `main`. */
interface PartsOfPage {
  /** What is inside `main`. */
  readonly main: string
  /** All the rest. */
  readonly layout: string
}

const MAIN = /<main[^>]*>([^]*)<\/main>/
const BY_COUNTRY = '[data-by-country]'

/** Throws where the page is not built that way. */
export function partsOfPage(html: string): PartsOfPage {
  const [whole, main] = MAIN.exec(html) ?? []
  if (whole === undefined || main === undefined) throw new Error('A page has no main part.')
  return { main, layout: html.replace(whole, '') }
}

/**
 * The elements of a page that are marked as others in another country, one after another, and the
 * page without them. Throws where one lies inside another: each is put in its place by itself.
 */
export function partsByCountry(html: string): { readonly parts: string; readonly rest: string } {
  const page = parse(html, { comment: true }) // React goes by its comments
  const marked = page.querySelectorAll(BY_COUNTRY)
  if (marked.some((part) => part.querySelector(BY_COUNTRY)))
    throw new Error('A part of a page that depends on the country lies inside another.')
  const parts = marked.map((part) => part.outerHTML).join('')
  for (const part of marked) part.replaceWith('<!--by country-->')
  return { parts, rest: page.outerHTML }
}

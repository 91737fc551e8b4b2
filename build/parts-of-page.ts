/**
 * The parts of a page as React writes it. The layout is one for all pages, and has one `main` and,
 * first of its sections, the strip with what to do in an overdose.
 */
interface PartsOfPage {
  /** What is inside `main`. */
  readonly main: string
  readonly strip: string
  /** All the rest. */
  readonly layout: string
}

const MAIN = /<main[^>]*>([^]*)<\/main>/
const STRIP = /<section[^>]*>[^]*?<\/section>/

/** Throws where the page is not built that way. */
export function partsOfPage(html: string): PartsOfPage {
  const [whole, main] = MAIN.exec(html) ?? []
  const [strip] = STRIP.exec(html) ?? []
  if (whole === undefined || main === undefined || strip === undefined)
    throw new Error('A page has no main part, or no strip above it.')
  return { main, strip, layout: html.replace(whole, '').replace(strip, '') }
}

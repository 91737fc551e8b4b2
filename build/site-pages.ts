import type { CountryId } from '../src/domain/countries.ts'
import { ADDRESSES, countryInAddress, PATHS } from '../src/flow/paths.ts'
import { HOME_LANGUAGE, LANGUAGE_IDS, type LanguageId } from '../src/i18n/languages.ts'

/** A page of the site, in one language. */
export interface SitePage {
  /** Without its language: `/help`. */
  readonly address: string
  readonly language: LanguageId
  /** The country whose numbers it has: without a script none can be guessed. */
  readonly country: CountryId
  /** The files of it, for hosts of every kind. */
  readonly fileNames: readonly string[]
}

/**
 * The page with nothing written in it: on a device that was made ready for offline use it stands for
 * all but the start pages, so that a copy is half the size. build/service-worker.ts.
 */
export const BARE_PAGE = 'app.html'

const FIRST_COUNTRY: CountryId = 'united-states'
/** Pages that have others under them: hosts may look into the folder first. */
const WITH_FOLDER: readonly string[] = [PATHS.guide, PATHS.help]
const NOT_FOUND = '404.html'

/**
 * Every page under every address: without a language, where the browser's own decides, and under
 * each language's address.
 */
export const SITE_PAGES: readonly SitePage[] = [
  ...ADDRESSES.flatMap((address) => [
    page(address, HOME_LANGUAGE, ''),
    ...LANGUAGE_IDS.map((language) => page(address, language, `${language}/`)),
  ]),
  { ...page(PATHS.notFound, HOME_LANGUAGE, ''), fileNames: [NOT_FOUND] },
]

function page(address: string, language: LanguageId, folder: string): SitePage {
  return {
    address,
    language,
    country: countryInAddress(address) ?? FIRST_COUNTRY,
    fileNames: fileNames(address, folder),
  }
}

/** `es.html` for the start page, and `es/index.html` for hosts that look into the folder first. */
function fileNames(address: string, folder: string): string[] {
  if (address === PATHS.start)
    return folder === '' ? ['index.html'] : [`${folder.slice(0, -1)}.html`, `${folder}index.html`]
  const name = folder + address.slice(1)
  return WITH_FOLDER.includes(address) ? [`${name}.html`, `${name}/index.html`] : [`${name}.html`]
}

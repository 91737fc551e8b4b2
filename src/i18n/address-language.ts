import { languageWithTag, type LanguageId } from './languages.ts'

interface LanguageAddress {
  /** The language that the address names, or `undefined` where it leaves that to the browser. */
  readonly language: LanguageId | undefined
  /** The address without it. */
  readonly address: string
}

/** Parts an address such as `/es/help` into its language and the rest; `/es` is `/` in Spanish. */
export function partAddress(pathname: string): LanguageAddress {
  const [, tag = '', rest = ''] = /^\/([^/.]+)(?:\.html)?(\/.*)?$/.exec(pathname) ?? []
  const language = languageWithTag(tag)
  if (language === undefined) return { language, address: pathname }
  return { language, address: rest === '' ? '/' : rest }
}

/** The address of a page in one language, to be linked to and printed on a poster. */
export function addressIn(language: LanguageId, address: string): string {
  return address === '/' ? `/${language}` : `/${language}${address}`
}

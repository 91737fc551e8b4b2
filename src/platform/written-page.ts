/** A page that was written at the build, as it stands in the document until the app is there. */
interface WrittenPage {
  /** Its address, without a language. */
  readonly address: string | undefined
  /** Its language, as a BCP 47 tag. */
  readonly language: string
  /** The country whose numbers it shows. */
  readonly country: string | undefined
}

/** The page that was written at the build; none while someone develops. */
export function writtenPage(): WrittenPage | undefined {
  if (!document.getElementById('root')?.hasChildNodes()) return undefined
  const { dataset, lang } = document.documentElement
  return { address: dataset['page'], language: lang, country: dataset['country'] }
}

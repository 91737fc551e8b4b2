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
  const root = document.getElementById('root')
  if (!root?.hasChildNodes()) return undefined
  const { page, country } = root.dataset
  return { address: page, language: document.documentElement.lang, country }
}

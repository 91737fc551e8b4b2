interface Language {
  /** What the language calls itself. */
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  /** Whether a health worker who speaks the language has read its words; English was written first. */
  readonly translation: 'original' | 'reviewed' | 'not-reviewed'
}

/** The languages of Eleven, each under its BCP 47 tag. One more: docs/adding-a-language.md. */
export const LANGUAGES = {
  en: { name: 'English', direction: 'ltr', translation: 'original' },
  es: { name: 'Español', direction: 'ltr', translation: 'not-reviewed' },
} as const satisfies Readonly<Record<string, Language>>

export type LanguageId = keyof typeof LANGUAGES

export const LANGUAGE_IDS = Object.keys(LANGUAGES) as readonly LanguageId[]

/** The language whose words are part of the first load, and which stands in for one that is not here. */
export const HOME_LANGUAGE: LanguageId = 'en'

/**
 * The language to begin in, from those a browser asks for, best first (BCP 47, `es` or `es-MX`): the
 * first that Eleven speaks, or English.
 */
export function guessLanguage(asked: readonly string[]): LanguageId {
  for (const tag of asked) {
    const found = languageWithTag(tag.split('-')[0]?.toLowerCase() ?? '')
    if (found !== undefined) return found
  }
  return HOME_LANGUAGE
}

/** The language of a tag, or `undefined` for one that Eleven does not speak. */
export function languageWithTag(tag: string): LanguageId | undefined {
  return LANGUAGE_IDS.find((id) => id === tag)
}

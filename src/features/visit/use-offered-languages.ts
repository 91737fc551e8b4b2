import { LANGUAGE_IDS, languageWithTag, type LanguageId } from '#i18n/languages.ts'
import { fileInForce } from '#session/site-settings-store.ts'
import { useSiteSettings } from '#session/use-site-settings.ts'

/** The languages to choose from: those that an agency names, in its order, or all. */
export function useOfferedLanguages(): readonly LanguageId[] {
  const named = useSiteSettings((settings) => fileInForce(settings)?.languages)
  return named ? named.map(languageWithTag).filter((id) => id !== undefined) : LANGUAGE_IDS
}

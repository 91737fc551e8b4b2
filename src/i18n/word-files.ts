import type { i18n } from 'i18next'

import { HOME_LANGUAGE, languageWithTag, type LanguageId } from './languages.ts'

/** The words that every page may need. */
export const FIRST_FILES = ['ui', 'instrument', 'guidance', 'resources'] as const
/** Words that arrive with the part of the app that needs them. */
const LATE_FILES = ['guide', 'counselor'] as const

export type WordFile = (typeof FIRST_FILES)[number] | (typeof LATE_FILES)[number]

/** Each word file that is not part of the first load, by its path. */
const FILES = import.meta.glob<object>(
  [
    '/src/content/locales/*/*.json',
    '!/src/content/locales/en/{ui,instrument,guidance,resources}.json',
  ],
  { import: 'default' },
)

/**
 * Brings the named words of a language; those that are here already are left alone. Throws where one
 * does not arrive, after a second try: the words that did arrive stay.
 */
export async function loadWords(
  instance: i18n,
  language: LanguageId,
  files: readonly WordFile[],
): Promise<void> {
  const missing = files.filter((file) => !instance.hasResourceBundle(language, file))
  await Promise.all(
    missing.map(async (file) => {
      instance.addResourceBundle(language, file, await fetchWords(language, file))
    }),
  )
}

/**
 * Brings late words in the language of the moment, or else in English, which i18next falls back to.
 * Throws where neither arrives.
 */
export async function loadLateWords(instance: i18n, file: WordFile): Promise<void> {
  try {
    await loadWords(instance, languageOf(instance), [file])
  } catch {
    await loadWords(instance, HOME_LANGUAGE, [file])
  }
}

/** Goes on in another language, once all the words that are in use have arrived in it; else throws. */
export async function speak(instance: i18n, language: LanguageId): Promise<void> {
  const late = LATE_FILES.filter((file) => instance.hasResourceBundle(languageOf(instance), file))
  await loadWords(instance, language, [...FIRST_FILES, ...late])
  await instance.changeLanguage(language)
}

/** The language that is spoken at the moment. */
export function languageOf(instance: i18n): LanguageId {
  return languageWithTag(instance.language) ?? HOME_LANGUAGE
}

async function fetchWords(language: LanguageId, file: WordFile): Promise<object> {
  const load = FILES[`/src/content/locales/${language}/${file}.json`]
  if (!load) throw new Error(`There are no words for ${language}/${file}.`)
  return load().catch(load)
}

import type { i18n } from 'i18next'

import { HOME_LANGUAGE, LANGUAGE_IDS, languageWithTag, type LanguageId } from './languages.ts'

/** The words that every page may need. */
export const FIRST_FILES = ['ui', 'instrument', 'guidance', 'resources'] as const
/** Words that arrive with the part of the app that needs them. */
const LATE_FILES = [
  'about',
  'take',
  'guide',
  'counselor',
  'agency',
  'tablet',
  'offline',
  'paper',
] as const

/** All words of a language. */
export const WORD_FILES = [...FIRST_FILES, ...LATE_FILES] as const

export type WordFile = (typeof WORD_FILES)[number]

/** Each word file that is not part of the first load, by its path. */
const FILES = import.meta.glob<object>(
  [
    '/src/content/locales/*/*.json',
    '!/src/content/locales/en/{ui,instrument,guidance,resources}.json',
    '!/src/content/locales/*/written.json', // stands in the pages that the build writes, and only there
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
  const language = languageOf(instance)
  try {
    await loadWords(instance, language, [file])
  } catch {
    await loadWords(instance, HOME_LANGUAGE, [file])
  }
  // Another language may have come in meanwhile, without the words that were still on their way.
  if (languageOf(instance) !== language) await loadLateWords(instance, file)
}

type Store = i18n['store'] // there is one per app, and its words may be told by two instances

/** The language that was asked for last and did not arrive. */
const lost = new WeakMap<Store, LanguageId>()

/** The language that was asked for last: words that arrive late do not take the place of it. */
const wishes = new WeakMap<Store, LanguageId>()

/**
 * Goes on in another language, once all the words that are in use have arrived in it; else throws.
 * Where one more was asked for meanwhile, that one holds, and this is over without a word.
 */
export async function speak(instance: i18n, language: LanguageId): Promise<void> {
  wishes.set(instance.store, language)
  lost.delete(instance.store)
  const isWished = () => wishes.get(instance.store) === language
  try {
    await loadWords(instance, language, wordsInUse(instance))
    await loadWords(instance, language, wordsInUse(instance)) // what was opened meanwhile
  } catch (error) {
    if (!isWished()) return
    lost.set(instance.store, language)
    instance.emit('failedLoading', language, 'ui', String(error)) // who shows the choice says so
    throw error
  }
  if (isWished()) await instance.changeLanguage(language)
}

/** The language that was asked for last, where it did not arrive. */
export function lostLanguage(instance: i18n): LanguageId | undefined {
  return lost.get(instance.store)
}

/** Whether some of these words, in use on a page, are in English because theirs did not arrive. */
export function isInEnglish(instance: i18n, files: readonly WordFile[]): boolean {
  const language = languageOf(instance)
  return files.some(
    (file) =>
      !instance.hasResourceBundle(language, file) &&
      instance.hasResourceBundle(HOME_LANGUAGE, file),
  )
}

/** Late words are in use once they were opened, in whichever language. */
function wordsInUse(instance: i18n): WordFile[] {
  const isHere = (file: WordFile) => LANGUAGE_IDS.some((id) => instance.hasResourceBundle(id, file))
  return [...FIRST_FILES, ...LATE_FILES.filter(isHere)]
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

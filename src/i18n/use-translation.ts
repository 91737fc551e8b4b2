import type { i18n, TFunction } from 'i18next'
import { createContext, use } from 'react'

import type { LanguageId } from './languages.ts'
import { languageOf, type WordFile } from './word-files.ts'

/** The words in the language of the moment; a new one is made whenever that changes. */
export interface Words {
  readonly i18n: i18n
  /** Tells the text of a key in a file. */
  readonly tellFrom: (file: WordFile) => TFunction<WordFile>
}

/** What a `TranslationProvider` gives to all that it holds. */
export const WordsContext = createContext<Words | undefined>(undefined)

/** The instance around all others: a part of a page may be in English where its words did not arrive. */
export const AppInstanceContext = createContext<i18n | undefined>(undefined)

/** The words of an instance in the language that it has at the moment. */
export function wordsOf(i18n: i18n): Words {
  const { language } = i18n
  const known = new Map<WordFile, TFunction<WordFile>>()
  function tellFrom(file: WordFile): TFunction<WordFile> {
    const tell = known.get(file) ?? i18n.getFixedT(language, file)
    known.set(file, tell)
    return tell
  }
  return { i18n, tellFrom }
}

type Files = WordFile | readonly [WordFile, ...WordFile[]]

/**
 * `t` tells the texts of the named files, of `ui` where none is named: a key of the first as `key`,
 * of another as `file:key`. What calls this is rendered anew when the language changes. Throws where
 * no `TranslationProvider` is around it.
 */
export function useTranslation<const Named extends Files = 'ui'>(
  files?: Named,
): { readonly t: TFunction<Named>; readonly i18n: i18n } {
  const words = use(WordsContext)
  if (!words) throw new Error('There is no TranslationProvider around this.')
  const [first = 'ui'] = [files].flat()
  // Which keys there are depends on the files alone, and those are checked where `t` is called.
  return { t: words.tellFrom(first) as TFunction<Named>, i18n: words.i18n }
}

/** The language of the visit, which a part of a page may not be in: src/app/InOneLanguage.tsx. */
export function useChosenLanguage(): LanguageId {
  const { i18n } = useTranslation()
  return languageOf(use(AppInstanceContext) ?? i18n)
}

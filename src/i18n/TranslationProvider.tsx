import type { i18n } from 'i18next'
import { use, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'

import { AppInstanceContext, WordsContext, wordsOf, type Words } from './use-translation.ts'

type TranslationProviderProps = {
  readonly i18n: i18n
  readonly children: ReactNode
}

/**
 * Gives what it holds the words of an instance, the same one for good; whoever shows them is rendered
 * again when the language changes.
 */
export function TranslationProvider({ i18n, children }: TranslationProviderProps) {
  const [store] = useState(() => wordsStore(i18n))
  return (
    <AppInstanceContext value={use(AppInstanceContext) ?? i18n}>
      <WordsContext value={useStore(store)}>{children}</WordsContext>
    </AppInstanceContext>
  )
}

/**
 * Listens from the first and for good: a language may arrive before React does. While React takes over a
 * page, it reads what was there at first, which are the words that the page is written in.
 */
function wordsStore(i18n: i18n): StoreApi<Words> {
  const store = createStore(() => wordsOf(i18n))
  i18n.on('languageChanged', () => store.setState(wordsOf(i18n)))
  return store
}

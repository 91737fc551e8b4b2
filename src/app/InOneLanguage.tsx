import { useState, type ReactNode } from 'react'

import { TranslationProvider } from '#i18n/TranslationProvider.tsx'
import { HOME_LANGUAGE, LANGUAGES } from '#i18n/languages.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { isInEnglish, type WordFile } from '#i18n/word-files.ts'
import styles from './InOneLanguage.module.css'

type InOneLanguageProps = {
  /** The words that what it holds is in. */
  readonly words: readonly WordFile[]
  readonly children: ReactNode
}

/**
 * A part of the app in the language of the moment, or all of it in English where some of its words
 * did not arrive: so that no voice reads English aloud as another language, or the other way around.
 */
export function InOneLanguage({ words, children }: InOneLanguageProps) {
  const { i18n } = useTranslation()
  return isInEnglish(i18n, words) ? <InEnglish>{children}</InEnglish> : children
}

function InEnglish({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation()
  const [english] = useState(() => i18n.cloneInstance({ lng: HOME_LANGUAGE }))
  return (
    <TranslationProvider i18n={english}>
      <div
        className={styles['apart']}
        dir={LANGUAGES[HOME_LANGUAGE].direction}
        lang={HOME_LANGUAGE}
      >
        {children}
      </div>
    </TranslationProvider>
  )
}

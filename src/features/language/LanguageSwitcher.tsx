import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useOfferedLanguages } from '#features/visit/use-offered-languages.ts'
import { LANGUAGES, type LanguageId } from '#i18n/languages.ts'
import { languageOf, speak } from '#i18n/word-files.ts'
import styles from './LanguageSwitcher.module.css'

/**
 * The languages on offer, each named in itself. Another one takes the place of this one where the
 * reader is: the step, the answers and the focus stay. One language alone is no choice.
 */
export function LanguageSwitcher() {
  const { t, i18n } = useTranslation()
  const [missing, setMissing] = useState<LanguageId>()
  const current = languageOf(i18n)
  const offered = useOfferedLanguages()

  async function handleChoice(language: LanguageId): Promise<void> {
    setMissing(undefined)
    try {
      await speak(i18n, language)
    } catch {
      setMissing(language)
    }
  }
  if (offered.length === 1 && offered[0] === current) return null
  return (
    <div aria-label={t('language.label')} className={styles['languages']} role="group">
      {offered.map((id) => (
        <button
          aria-pressed={id === current}
          key={id}
          lang={id}
          type="button"
          onClick={() => void handleChoice(id)}
        >
          {LANGUAGES[id].name}
        </button>
      ))}
      <p role="status">
        {missing !== undefined && t('language.missing', { language: LANGUAGES[missing].name })}
      </p>
    </div>
  )
}

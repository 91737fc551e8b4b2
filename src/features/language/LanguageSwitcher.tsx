import { useEffect, useState } from 'react'

import { useOfferedLanguages } from '#features/visit/use-offered-languages.ts'
import { LANGUAGES, languageWithTag, type LanguageId } from '#i18n/languages.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { languageOf, lostLanguage, speak } from '#i18n/word-files.ts'
import styles from './LanguageSwitcher.module.css'

/**
 * The languages on offer, each named in itself. Another one takes the place of this one where the
 * reader is: the step, the answers and the focus stay. One language alone is no choice.
 */
export function LanguageSwitcher() {
  const { t, i18n } = useTranslation()
  const [missing, setMissing] = useState(() => lostLanguage(i18n))
  const current = languageOf(i18n)
  const offered = useOfferedLanguages()

  async function handleChoice(language: LanguageId): Promise<void> {
    setMissing(undefined)
    await speak(i18n, language).catch(() => {}) // it is said below
  }
  // Words that were asked for elsewhere may be lost too: those of the address, or of a page.
  useEffect(() => {
    const say = (tag: string) => setMissing(languageWithTag(tag))
    i18n.on('failedLoading', say)
    return () => i18n.off('failedLoading', say)
  }, [i18n])
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

import { LANGUAGES } from '#i18n/languages.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { isInEnglish, languageOf, speak, type WordFile } from '#i18n/word-files.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'

/** Says of a page whose words did not arrive in its language that they are in English; asks again. */
export function NotInLanguage({ words }: { readonly words: readonly WordFile[] }) {
  const { t, i18n } = useTranslation()
  const language = languageOf(i18n)
  if (!isInEnglish(i18n, words)) return null

  return (
    <>
      <Notice>{t('language.part-missing', { language: LANGUAGES[language].name })}</Notice>
      <Button look="quiet" onPress={() => void speak(i18n, language).catch(() => {})}>
        {t('crash.again')}
      </Button>
    </>
  )
}

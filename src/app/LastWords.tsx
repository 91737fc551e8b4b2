import { addressIn } from '#i18n/address-language.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { languageOf } from '#i18n/word-files.ts'

/** What stands in the place of the help lines when even these are broken. */
export function LastWords() {
  const { t, i18n } = useTranslation()
  return (
    <>
      <p>
        <b>{t('overdose.signs')}</b> {t('country.overdose')} {t('overdose.then')}
      </p>
      <p>
        {/* A real link: the page is loaded again, which is what may mend it. */}
        <a href={addressIn(languageOf(i18n), '/')}>{t('crash.to-start')}</a>
      </p>
    </>
  )
}

import { useTranslation } from 'react-i18next'

import { addressIn } from '#i18n/address-language.ts'
import { languageOf } from '#i18n/word-files.ts'

/** When even the page for what broke is broken: the words that save a life, and a way to start. */
export function LastResort() {
  const { t, i18n } = useTranslation()
  return (
    <main>
      <h1 tabIndex={-1}>{t('crash.heading')}</h1>
      <p>
        <b>{t('overdose.signs')}</b> {t('country.overdose')} {t('overdose.then')}
      </p>
      <p>
        {/* A real link: the page is loaded again, which is what may mend it. */}
        <a href={addressIn(languageOf(i18n), '/')}>{t('crash.to-start')}</a>
      </p>
    </main>
  )
}

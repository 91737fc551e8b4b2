import { useTranslation } from 'react-i18next'

/** When even the page for what broke is broken: the words that save a life, and a way to start. */
export function LastResort() {
  const { t } = useTranslation()
  return (
    <main>
      <h1 tabIndex={-1}>{t('crash.heading')}</h1>
      <p>
        <b>{t('overdose.signs')}</b> {t('country.overdose')} {t('overdose.then')}
      </p>
      <p>
        {/* A real link: the page is loaded again, which is what may mend it. */}
        <a href="/">{t('crash.to-start')}</a>
      </p>
    </main>
  )
}

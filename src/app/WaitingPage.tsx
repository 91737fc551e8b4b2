import { useTranslation } from '#i18n/use-translation.ts'
import { PageTitle } from '#ui/PageTitle.tsx'

/** Where someone stands who has gone on faster than the app could arrive. The build writes it. */
export function WaitingPage() {
  const { t } = useTranslation()
  return (
    <>
      <PageTitle title={t('title.page', { page: t('waiting.heading') })} />
      <h1 tabIndex={-1}>{t('waiting.heading')}</h1>
      <p>{t('waiting.on-its-way')}</p>
      <p>{t('waiting.if-long')}</p>
    </>
  )
}

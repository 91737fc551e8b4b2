import { WayBack } from '#features/visit/WayBack.tsx'
import { useTranslation } from '#i18n/use-translation.ts'
import { PageTitle } from '#ui/PageTitle.tsx'

/** In place of a page that is not for the people a device is handed to. */
export function ClosedScreen() {
  const { t } = useTranslation(['tablet', 'ui'])
  return (
    <>
      <PageTitle title={t('ui:title.page', { page: t('closed.heading') })} />
      <h1 tabIndex={-1}>{t('closed.heading')}</h1>
      <p>{t('closed.body')}</p>
      <WayBack />
    </>
  )
}

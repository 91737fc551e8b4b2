import { InstallLinks } from '#features/offline/InstallLinks.tsx'
import { WayBack } from '#features/visit/WayBack.tsx'
import { useTranslation } from '#i18n/use-translation.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { CopyOnDevice } from './CopyOnDevice.tsx'

/** What stays on a device that is made ready for offline use, and the press that does it or undoes it. */
export function OfflineScreen() {
  const { t } = useTranslation(['ui', 'offline'])
  return (
    <>
      <PageTitle title={t('title.page', { page: t('offline.title') })} />
      <InstallLinks />
      <h1 tabIndex={-1}>{t('offline:heading')}</h1>
      <p>{t('offline:lead')}</p>
      <h2>{t('offline:keeps.heading')}</h2>
      <ul>
        <li>{t('offline:keeps.site')}</li>
        <li>{t('offline:keeps.answers')}</li>
        <li>{t('offline:keeps.name')}</li>
      </ul>
      <p>
        <b>{t('offline:keeps.watched')}</b>
      </p>
      <CopyOnDevice />
      <h2>{t('offline:stays.heading')}</h2>
      <ul>
        <li>{t('offline:stays.look')}</li>
        <li>{t('offline:stays.home-screen')}</li>
        <li>{t('offline:stays.private-window')}</li>
        <li>{t('offline:stays.newer')}</li>
      </ul>
      <WayBack />
    </>
  )
}

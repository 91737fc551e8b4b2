import { HowToLeave } from '#features/quick-exit/HowToLeave.tsx'
import { WayBack } from '#features/visit/WayBack.tsx'
import { useTranslation } from '#i18n/use-translation.ts'
import { PageTitle } from '#ui/PageTitle.tsx'

/** What no website can hide, who may see it, and what can help. */
export function PrivacyScreen() {
  const { t } = useTranslation(['about', 'ui'])

  return (
    <>
      <PageTitle title={t('ui:title.page', { page: t('ui:nav.privacy') })} />
      <h1 tabIndex={-1}>{t('privacy.heading')}</h1>
      <p>{t('privacy.lead')}</p>
      <h2>{t('privacy.device.heading')}</h2>
      <ul>
        <li>{t('privacy.device.history')}</li>
        <li>{t('privacy.device.synced')}</li>
        <li>{t('privacy.device.switcher')}</li>
        <li>{t('privacy.device.taken')}</li>
        <li>{t('privacy.device.away')}</li>
        <li>{t('privacy.device.calls')}</li>
      </ul>
      <h2>{t('privacy.network.heading')}</h2>
      <ul>
        <li>{t('privacy.network.wifi')}</li>
        <li>{t('privacy.network.host')}</li>
        <li>{t('privacy.network.next')}</li>
      </ul>
      <h2>{t('privacy.watched.heading')}</h2>
      <ul>
        <li>{t('privacy.watched.spying')}</li>
        <li>{t('privacy.watched.helpers')}</li>
        <li>{t('privacy.watched.tools')}</li>
      </ul>
      <h2>{t('privacy.people.heading')}</h2>
      <ul>
        <li>{t('privacy.people.seen')}</li>
        <li>{t('privacy.people.heard')}</li>
        <li>{t('privacy.people.worker')}</li>
      </ul>
      <h2>{t('privacy.helps.heading')}</h2>
      <ul>
        <li>{t('privacy.helps.window')}</li>
        <li>{t('privacy.helps.device')}</li>
        <li>{t('privacy.helps.one-entry')}</li>
        <li>{t('privacy.helps.close')}</li>
      </ul>
      <h2>{t('privacy.leave.heading')}</h2>
      <HowToLeave />
      <WayBack />
    </>
  )
}

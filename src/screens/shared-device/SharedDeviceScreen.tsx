import { CountryPicker } from '#features/help-lines/CountryPicker.tsx'
import { Link } from '#features/visit/Link.tsx'
import { useVisit } from '#features/visit/visit-context.ts'
import { PATHS } from '#flow/paths.ts'
import { useChosenLanguage, useTranslation } from '#i18n/use-translation.ts'
import { eraseSession } from '#session/session-store.ts'
import { turnOnSharedDevice } from '#session/shared-device.ts'
import { useSiteSettings } from '#session/use-site-settings.ts'
import { Button } from '#ui/Button.tsx'
import { ButtonRow } from '#ui/ButtonRow.tsx'
import lone from '#ui/lone-link.module.css'
import { PageTitle } from '#ui/PageTitle.tsx'
import styles from './SharedDeviceScreen.module.css'

/** For a worker, before the device goes from hand to hand: what that does, and what it can’t. */
export function SharedDeviceScreen() {
  const { t } = useTranslation(['tablet', 'ui'])
  const language = useChosenLanguage()
  const visit = useVisit()
  const { warnAfterSeconds, wipeAfterSeconds } = useSiteSettings(({ sharedDevice }) => sharedDevice)
  const times = { ask: warnAfterSeconds, left: wipeAfterSeconds - warnAfterSeconds }

  function handleTurnOn() {
    eraseSession()
    turnOnSharedDevice(language)
    visit.startOver(PATHS.start)
  }
  return (
    <>
      <PageTitle title={t('ui:title.page', { page: t('ui:shared.title') })} />
      <h1 tabIndex={-1}>{t('ui:shared.name')}</h1>
      <p>{t('set-up.lead')}</p>
      <h2>{t('set-up.start.heading')}</h2>
      <p>{t('set-up.start.body')}</p>
      <CountryPicker />
      <p>{t('set-up.erases')}</p>
      <ButtonRow>
        <Button look="outlined" onPress={() => visit.back(PATHS.start)}>
          {t('ui:check.back')}
        </Button>
        <Button onPress={handleTurnOn}>{t('set-up.turn-on')}</Button>
      </ButtonRow>
      <h2>{t('set-up.does.heading')}</h2>
      <ul>
        <li>{t('set-up.does.first')}</li>
        <li>{t('set-up.does.hand-back')}</li>
        <li>{t('set-up.does.idle', times)}</li>
        <li>{t('set-up.does.closed')}</li>
        <li>{t('set-up.does.memory')}</li>
      </ul>
      <h2>{t('set-up.pin.heading')}</h2>
      <ul>
        <li>{t('set-up.pin.ipad')}</li>
        <li>{t('set-up.pin.android')}</li>
        <li>{t('set-up.pin.limit')}</li>
        <li>{t('set-up.pin.settings')}</li>
      </ul>
      <p className={styles['links']}>
        <Link className={lone['lone']} to={PATHS.offline}>
          {t('ui:offline.name')}
        </Link>
        <Link className={lone['lone']} to={PATHS.paper}>
          {t('ui:paper.name')}
        </Link>
      </p>
      <h2>{t('set-up.cannot.heading')}</h2>
      <ul>
        <li>{t('set-up.cannot.seen')}</li>
        <li>{t('set-up.cannot.paper')}</li>
        <li>{t('set-up.cannot.device')}</li>
      </ul>
      <h2>{t('set-up.off.heading')}</h2>
      <p>{t('set-up.off.body')}</p>
    </>
  )
}

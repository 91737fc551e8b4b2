import { useEffect } from 'react'
import { useLocation } from 'react-router'

import { useSteps } from '#features/visit/use-steps.ts'
import { addressForPath, PATHS } from '#flow/paths.ts'
import { addressIn } from '#i18n/address-language.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { languageOf } from '#i18n/word-files.ts'
import { useSharedDevice } from '#session/shared-device.ts'
import { Button } from '#ui/Button.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { CrashHelp } from './CrashHelp.tsx'
import styles from './CrashPage.module.css'
import { focusArrival } from './use-route-announcer.ts'

/** After a throw in a screen: help first, and ways on that keep the answers. */
export function CrashPage({ onTryAgain }: { readonly onTryAgain: () => void }) {
  const { t, i18n } = useTranslation()
  const { goTo } = useSteps()
  const isShared = useSharedDevice() // loading the page would make it an own device again
  useEffect(() => focusArrival(), []) // the browser's focus, which stood on what is gone
  const address = addressForPath(useLocation().pathname)

  function handleToStart() {
    goTo({ kind: 'start' })
    onTryAgain() // where the start page itself broke, there is nowhere else to go
  }
  return (
    <>
      <PageTitle title={t('title.page', { page: t('crash.heading') })} />
      <h1 tabIndex={-1}>{t('crash.heading')}</h1>
      <p>{t('crash.body')}</p>
      <div className={styles['ways']}>
        <Button onPress={onTryAgain}>{t('crash.again')}</Button>
        {!isShared && ( // there the first screen erases, and one hands back by the bar
          <Button look="outlined" onPress={handleToStart}>
            {t('crash.to-start')}
          </Button>
        )}
      </div>
      {!isShared && (
        // A part that did not arrive may arrive on a new load only: Firefox and Safari remember, and
        // a newer version has taken the place of this one. A page without an address begins anew.
        <p>
          <a href={addressIn(languageOf(i18n), address ?? PATHS.start)}>
            {address === undefined ? t('crash.all-afresh') : t('crash.afresh')}
          </a>{' '}
          {t('crash.afresh-erases')}
        </p>
      )}
      <CrashHelp />
    </>
  )
}

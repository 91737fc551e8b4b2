import { useLayoutEffect } from 'react'

import { usePageLook } from '#features/display/use-page-look.ts'
import { OverdoseStrip } from '#features/overdose-strip/OverdoseStrip.tsx'
import { QuickExitContext, useQuickExit } from '#features/quick-exit/quick-exit-context.ts'
import { ShiftToLeave } from '#features/quick-exit/ShiftToLeave.tsx'
import { IdleWatch } from '#features/shared-device/IdleWatch.tsx'
import { useStartAfresh } from '#features/shared-device/use-start-afresh.ts'
import { usePlace } from '#features/visit/use-place.ts'
import { PATHS } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { markSharedDevice } from '#platform/page-look.ts'
import heard from '#ui/heard.module.css'
import { Mark } from '#ui/Mark.tsx'
import { cx } from '#ui/cx.ts'
import '#styles/shared-device.css'
import { ArrivalNotice } from './ArrivalNotice.tsx'
import { BarLink } from './BarLink.tsx'
import { PageLinks } from './PageLinks.tsx'
import { PageOptions } from './PageOptions.tsx'
import { RouteAnnouncer } from './RouteAnnouncer.tsx'
import { SharedDeviceRoutes } from './SharedDeviceRoutes.tsx'
import { SkipLink } from './SkipLink.tsx'
import frame from './RootLayout.module.css'
import styles from './SharedDevice.module.css'

/**
 * What stands around every page of a device that goes from hand to hand. In the place of Leave, which
 * would take the device away from Eleven, one hands it back; Shift three times does the same.
 */
export function SharedDevice() {
  const { t } = useTranslation(['ui', 'tablet'])
  const { destination, leaveElsewhere } = useQuickExit()
  const startAfresh = useStartAfresh(leaveElsewhere)
  const isBetweenPeople = usePlace(({ path }) => path === PATHS.start)
  usePageLook()
  useLayoutEffect(() => markSharedDevice(), []) // the html element

  return (
    <QuickExitContext value={{ destination, leave: startAfresh, leaveElsewhere, handsBack: true }}>
      <nav aria-label={t('nav.shortcuts')}>
        <SkipLink />
      </nav>
      <OverdoseStrip />
      <header className={frame['bar']}>
        {/* No link to the first screen: whoever comes there has handed the device back. */}
        <span className={styles['name']}>
          <Mark />
          <span className={heard['whereNarrow']}>{t('name')}</span>
        </span>
        <nav aria-label={t('nav.label')}>
          <BarLink to={PATHS.help}>{t('nav.help')}</BarLink>
        </nav>
        {!isBetweenPeople && (
          <button
            className={cx(frame['leave'], styles['hand-back'])}
            type="button"
            onClick={startAfresh}
          >
            {t('tablet:hand-back.button')}
          </button>
        )}
      </header>
      {!isBetweenPeople && <PageOptions />}
      <main className={frame['page']} id="page" tabIndex={-1}>
        {!isBetweenPeople && <ArrivalNotice />}
        <SharedDeviceRoutes />
      </main>
      <footer className={frame['foot']}>
        <p>{t('footer.not-a-diagnosis')}</p>
        <p>{t('footer.nothing-kept')}</p>
        {!isBetweenPeople && (
          <p className={frame['links']}>
            <PageLinks />
          </p>
        )}
      </footer>
      {/* Between people the heading says all that there is to say. */}
      <RouteAnnouncer isSilent={isBetweenPeople} />
      <ShiftToLeave />
      {!isBetweenPeople && <IdleWatch startAfresh={startAfresh} />}
    </QuickExitContext>
  )
}

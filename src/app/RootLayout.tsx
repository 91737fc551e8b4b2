import type { ReactNode } from 'react'

import { CounselorBar } from '#features/counselor/CounselorBar.tsx'
import { usePageLook } from '#features/display/use-page-look.ts'
import { OverdoseStrip } from '#features/overdose-strip/OverdoseStrip.tsx'
import { LeaveLink } from '#features/quick-exit/LeaveLink.tsx'
import { ShiftToLeave } from '#features/quick-exit/ShiftToLeave.tsx'
import { PATHS } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import heard from '#ui/heard.module.css'
import { Mark } from '#ui/Mark.tsx'
import { cx } from '#ui/cx.ts'
import { ArrivalNotice } from './ArrivalNotice.tsx'
import { BarLink } from './BarLink.tsx'
import { PageLinks } from './PageLinks.tsx'
import { PageOptions } from './PageOptions.tsx'
import { RouteAnnouncer } from './RouteAnnouncer.tsx'
import { SkipLink } from './SkipLink.tsx'
import styles from './RootLayout.module.css'

/** What stands around every page. From one page to the next nothing of it is rendered again. */
export function RootLayout({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  usePageLook()

  return (
    <>
      <nav aria-label={t('nav.shortcuts')}>
        <SkipLink />
        <LeaveLink className={cx(styles['skip'], heard['untilFocused'])}>
          {t('leave.skip')}
        </LeaveLink>
      </nav>
      <OverdoseStrip />
      <header className={styles['bar']}>
        <BarLink to={PATHS.start}>
          <Mark />
          {/* On a narrow screen the mark alone leads to the start; its name is still read out. */}
          <span className={heard['whereNarrow']}>{t('name')}</span>
        </BarLink>
        <nav aria-label={t('nav.label')}>
          <BarLink to={PATHS.help}>{t('nav.help')}</BarLink>
        </nav>
        <LeaveLink className={styles['leave']}>{t('leave.button')}</LeaveLink>
      </header>
      <PageOptions />
      <CounselorBar />
      <main className={styles['page']} id="page" tabIndex={-1}>
        <ArrivalNotice />
        {children}
      </main>
      <footer className={styles['foot']}>
        <p>{t('footer.not-a-diagnosis')}</p>
        <p>{t('footer.nothing-kept')}</p>
        <p className={styles['links']}>
          <PageLinks />
        </p>
      </footer>
      <RouteAnnouncer />
      <ShiftToLeave />
    </>
  )
}

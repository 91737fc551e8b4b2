import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'

import { OverdoseStrip } from '#features/overdose-strip/OverdoseStrip.tsx'
import { LeaveLink } from '#features/quick-exit/LeaveLink.tsx'
import { ShiftToLeave } from '#features/quick-exit/ShiftToLeave.tsx'
import { PATHS } from '#flow/paths.ts'
import { Mark } from '#ui/Mark.tsx'
import { ArrivalNotice } from './ArrivalNotice.tsx'
import { PageOptions } from './PageOptions.tsx'
import { SkipLink } from './SkipLink.tsx'
import { useRouteAnnouncer } from './use-route-announcer.ts'
import styles from './RootLayout.module.css'

/** What stands around every page. */
export function RootLayout({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  const announcement = useRouteAnnouncer()

  return (
    <>
      <nav aria-label={t('nav.shortcuts')}>
        <SkipLink />
        <LeaveLink className={styles['skip']}>{t('leave.skip')}</LeaveLink>
      </nav>
      <OverdoseStrip />
      <header className={styles['bar']}>
        <Link aria-current={pathname === PATHS.start ? 'page' : undefined} to={PATHS.start}>
          <Mark />
          <span className={styles['name']}>{t('name')}</span>
        </Link>
        <nav aria-label={t('nav.label')}>
          <Link aria-current={pathname === PATHS.help ? 'page' : undefined} to={PATHS.help}>
            {t('nav.help')}
          </Link>
        </nav>
        <LeaveLink className={styles['leave']}>{t('leave.button')}</LeaveLink>
      </header>
      <PageOptions />
      <main className={styles['page']} id="page" tabIndex={-1}>
        <ArrivalNotice />
        {children}
      </main>
      <footer className={styles['foot']}>
        <p>{t('footer.not-a-diagnosis')}</p>
        <p>{t('footer.nothing-kept')}</p>
        <p className={styles['links']}>
          <Link to={PATHS.guide}>{t('guide.name')}</Link>
          <Link to={PATHS.about}>{t('nav.about')}</Link>
          <Link to={PATHS.privacy}>{t('nav.privacy')}</Link>
        </p>
      </footer>
      <p className={styles['announcer']} role="status">
        {announcement}
      </p>
      <ShiftToLeave />
    </>
  )
}

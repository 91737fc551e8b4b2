import { useEffect } from 'react'

import { OverdoseStrip } from '#features/overdose-strip/OverdoseStrip.tsx'
import { LeaveLink } from '#features/quick-exit/LeaveLink.tsx'
import { ShiftToLeave } from '#features/quick-exit/ShiftToLeave.tsx'
import { addressIn } from '#i18n/address-language.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { languageOf } from '#i18n/word-files.ts'
import { CrashHelp } from './CrashHelp.tsx'
import frame from './RootLayout.module.css'
import { focusArrival } from './use-route-announcer.ts'

/** When all that stands around a page is broken: the way out, a way to start, and help. */
export function LastResort() {
  const { t, i18n } = useTranslation()
  useEffect(() => focusArrival(), []) // the browser's focus, which stood on what is gone
  return (
    <main className={frame['page']}>
      <p>
        <LeaveLink className={undefined}>{t('leave.button')}</LeaveLink>
      </p>
      <h1 tabIndex={-1}>{t('crash.heading')}</h1>
      <p>
        {/* A real link: the page is loaded again, which is what may mend it. */}
        <a href={addressIn(languageOf(i18n), '/')}>{t('crash.to-start')}</a>
      </p>
      <CrashHelp>
        <OverdoseStrip />
        <ShiftToLeave />
      </CrashHelp>
    </main>
  )
}

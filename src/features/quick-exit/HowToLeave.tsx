import { useTranslation } from 'react-i18next'

import { useQuickExit } from './quick-exit-context.ts'
import { ShiftSwitch } from './ShiftSwitch.tsx'

/** How Leave works, what it does not do, and the switch for leaving by Shift. */
export function HowToLeave() {
  const { t } = useTranslation()
  const { destination } = useQuickExit()
  const site = new URL(destination).hostname.replace(/^www\./, '')

  return (
    <>
      <p>{t('leave.how.press', { site })}</p>
      <p>{t('leave.how.shift')}</p>
      <ShiftSwitch />
      <p>{t('leave.how.history')}</p>
    </>
  )
}

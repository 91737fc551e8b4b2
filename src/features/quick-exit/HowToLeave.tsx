import { useTranslation } from 'react-i18next'

import { chooseShiftLeaves } from '#session/preferences-store.ts'
import { usePreferences } from '#session/use-preferences.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { useQuickExit } from './quick-exit-context.ts'

/** How Leave works, what it does not do, and the switch for leaving by Shift. */
export function HowToLeave() {
  const { t } = useTranslation()
  const { destination } = useQuickExit()
  const shiftLeaves = usePreferences((preferences) => preferences.shiftLeaves)
  const site = new URL(destination).hostname.replace(/^www\./, '')

  return (
    <>
      <p>{t('leave.how.press', { site })}</p>
      <p>{t('leave.how.shift')}</p>
      <Checkbox checked={shiftLeaves} label={t('leave.shift.switch')} onCheck={chooseShiftLeaves} />
      <p>{t('leave.how.history')}</p>
    </>
  )
}

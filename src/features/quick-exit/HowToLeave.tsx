import { useTranslation } from '#i18n/use-translation.ts'
import { useQuickExit } from './quick-exit-context.ts'
import { ShiftSwitch } from './ShiftSwitch.tsx'

/** How Leave works, what it does not do, and the switch for leaving by Shift. */
export function HowToLeave() {
  const { t } = useTranslation(['ui', 'tablet'])
  const { destination, handsBack } = useQuickExit()
  const site = new URL(destination).hostname.replace(/^www\./, '')

  if (handsBack)
    return (
      <>
        <p>{t('tablet:hand-back.how')}</p>
        <p>{t('tablet:hand-back.shift')}</p>
        <ShiftSwitch />
      </>
    )
  return (
    <>
      <p>{t('leave.how.press', { site })}</p>
      <p>{t('leave.how.shift')}</p>
      <ShiftSwitch />
      <p>{t('leave.how.history')}</p>
    </>
  )
}

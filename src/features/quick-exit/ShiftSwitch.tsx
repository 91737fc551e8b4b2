import { useTranslation } from '#i18n/use-translation.ts'
import { chooseShiftLeaves } from '#session/preferences-store.ts'
import { usePreferences } from '#session/use-preferences.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { UnkeptForm } from '#ui/UnkeptForm.tsx'
import { useQuickExit } from './quick-exit-context.ts'

/** The switch for leaving, or handing back, by Shift: for whoever presses Shift for other things. */
export function ShiftSwitch() {
  const { t } = useTranslation(['ui', 'tablet'])
  const { handsBack } = useQuickExit()
  const shiftLeaves = usePreferences((preferences) => preferences.shiftLeaves)
  return (
    <UnkeptForm>
      <Checkbox
        checked={shiftLeaves}
        label={handsBack ? t('tablet:hand-back.switch') : t('leave.shift.switch')}
        onCheck={chooseShiftLeaves}
      />
    </UnkeptForm>
  )
}

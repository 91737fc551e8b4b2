import { useTranslation } from '#i18n/use-translation.ts'
import { chooseShiftLeaves } from '#session/preferences-store.ts'
import { usePreferences } from '#session/use-preferences.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { UnkeptForm } from '#ui/UnkeptForm.tsx'

/** The switch for leaving by Shift, for whoever presses Shift for other things. */
export function ShiftSwitch() {
  const { t } = useTranslation()
  const shiftLeaves = usePreferences((preferences) => preferences.shiftLeaves)
  return (
    <UnkeptForm>
      <Checkbox checked={shiftLeaves} label={t('leave.shift.switch')} onCheck={chooseShiftLeaves} />
    </UnkeptForm>
  )
}

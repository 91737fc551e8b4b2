import { useVisit } from '#features/visit/visit-context.ts'
import { PATHS } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { turnOffSharedDevice } from '#session/shared-device.ts'
import { useSiteSettings } from '#session/use-site-settings.ts'
import { HoldButton } from '#ui/HoldButton.tsx'
import { useForget } from './use-forget.ts'

/** Long enough that nobody does it without meaning to. */
const HOLD_MS = 3000

/** For the worker: makes this a device of one’s own again. Not there where an agency has fixed it. */
export function TurnOff() {
  const { t } = useTranslation('tablet')
  const visit = useVisit()
  const forget = useForget()
  const fixedOn = useSiteSettings(({ sharedDevice }) => sharedDevice.fixedOn)
  if (fixedOn) return null

  function handleHeld() {
    forget()
    turnOffSharedDevice()
    visit.startOver(PATHS.start)
  }
  return (
    <HoldButton
      holding={t('turn-off.holding')}
      label={t('turn-off.hold')}
      milliseconds={HOLD_MS}
      onHeld={handleHeld}
    />
  )
}

import { SharedDeviceScreen } from '#screens/shared-device/SharedDeviceScreen.tsx'
import { useSharedDevice } from '#session/shared-device.ts'
import { SharedDevice } from './SharedDevice.tsx'

/** What arrives late: all of a device that goes from hand to hand, or the page that makes it one. */
export function SharedDevicePages() {
  return useSharedDevice() ? <SharedDevice /> : <SharedDeviceScreen />
}

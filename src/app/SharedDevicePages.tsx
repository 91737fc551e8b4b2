import { useEffect } from 'react'

import { SharedDeviceScreen } from '#screens/shared-device/SharedDeviceScreen.tsx'
import { useSharedDevice } from '#session/shared-device.ts'
import { SharedDevice } from './SharedDevice.tsx'
import { focusArrival } from './use-route-announcer.ts'

/** What arrives late: all of a device that goes from hand to hand, or the page that makes it one. */
export function SharedDevicePages() {
  const isShared = useSharedDevice()

  useEffect(() => {
    // The browser's focus was on the line that said to wait, or on a link to here, and is lost.
    if (document.activeElement === document.body) focusArrival()
  }, [])

  return isShared ? <SharedDevice /> : <SharedDeviceScreen />
}

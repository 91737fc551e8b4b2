import { OfflineScreen } from '#screens/offline/OfflineScreen.tsx'
import { useLateArrival } from './use-late-arrival.ts'

export { ReadyLine } from '#features/offline/ReadyLine.tsx'

/** What arrives late: all that a device needs that is made ready for offline use. */
export function OfflinePage() {
  useLateArrival()

  return <OfflineScreen />
}

import { OfflineScreen } from '#screens/offline/OfflineScreen.tsx'

export { ReadyLine } from '#features/offline/ReadyLine.tsx'

/** What arrives late: all that a device needs that is made ready for offline use. */
export function OfflinePage() {
  return <OfflineScreen />
}

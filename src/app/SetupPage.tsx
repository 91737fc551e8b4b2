import { SetupScreen } from '#screens/setup/SetupScreen.tsx'
import { useLateArrival } from './use-late-arrival.ts'

/** What arrives late: the page for whoever runs this copy. */
export function SetupPage() {
  useLateArrival()

  return <SetupScreen />
}

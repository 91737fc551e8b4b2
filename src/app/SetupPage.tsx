import { SetupScreen } from '#screens/setup/SetupScreen.tsx'

/** What arrives late: the page for whoever runs this copy. */
export function SetupPage() {
  return <SetupScreen />
}

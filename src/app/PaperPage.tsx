import { PaperScreen } from '#screens/paper/PaperScreen.tsx'
import { useLateArrival } from './use-late-arrival.ts'

/** What arrives late: the sheet to print. */
export function PaperPage() {
  useLateArrival()

  return <PaperScreen />
}

import { PaperScreen } from '#screens/paper/PaperScreen.tsx'

/** What arrives late: the sheet to print. */
export function PaperPage() {
  return <PaperScreen />
}

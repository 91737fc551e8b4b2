import { useVisit } from '#features/visit/visit-context.ts'
import { PATHS } from '#flow/paths.ts'
import { silence } from '#platform/speech.ts'
import { useForget } from './use-forget.ts'

/**
 * Erases all of one person, in the other tabs by having them leave, and shows the screen for the next
 * with nothing behind it in the history.
 */
export function useStartAfresh(leaveElsewhere: () => void): () => void {
  const visit = useVisit()
  const forget = useForget()
  return () => {
    silence()
    forget()
    leaveElsewhere()
    visit.startOver(PATHS.start)
  }
}

import { useVisit } from '#features/visit/visit-context.ts'
import { PATHS } from '#flow/paths.ts'
import { silence } from '#platform/speech.ts'
import { useForget } from './use-forget.ts'

/** Erases all of one person and shows the screen for the next, with nothing behind it in the history. */
export function useStartAfresh(): () => void {
  const visit = useVisit()
  const forget = useForget()
  return () => {
    silence()
    forget()
    visit.startOver(PATHS.start)
  }
}

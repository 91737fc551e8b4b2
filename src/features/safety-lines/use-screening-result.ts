import { scoreScreening, type ScreeningResult } from '#domain/screening-result.ts'
import { finishedSitting } from '#flow/sitting.ts'
import { useSession } from '#session/use-session.ts'

/** The result of the running sitting, or `undefined` while there is none. */
export function useScreeningResult(): ScreeningResult | undefined {
  const finished = finishedSitting(useSession((sitting) => sitting))
  return finished && scoreScreening(finished.answers, finished.supervision)
}

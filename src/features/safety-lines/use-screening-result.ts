import { isComplete } from '#domain/answers.ts'
import { scoreScreening, type ScreeningResult } from '#domain/screening-result.ts'
import { useSession } from '#session/use-session.ts'

/** The result of the running sitting, or `undefined` while there is none. */
export function useScreeningResult(): ScreeningResult | undefined {
  const { supervision, answers } = useSession((sitting) => sitting)
  if (supervision === undefined || supervision === 'no-use' || !isComplete(answers))
    return undefined
  return scoreScreening(answers, supervision)
}

import type { Answers, SupervisionAnswer } from './answers.ts'
import { CRITERIA, type CriterionId } from './criteria.ts'
import { statusFor, type CriterionStatus } from './tally.ts'

/** What a criterion does to the count while answers are still missing. */
export type RunningStatus = CriterionStatus | 'not-asked'

/**
 * The status of each criterion so far, in DSM-5 order. No answer stays no answer; until it is said
 * how opioids were taken, a yes that may be exempt is unresolved. It holds no count and no band:
 * those are of `scoreScreening`, which takes complete answers.
 */
export function runningTally(
  answers: Answers,
  supervision: SupervisionAnswer | undefined,
): readonly { readonly criterion: CriterionId; readonly status: RunningStatus }[] {
  const taken = supervision === undefined || supervision === 'no-use' ? 'unsure' : supervision
  return CRITERIA.map(({ id, supervisionExempt }) => {
    const answer = answers[id]
    const status = answer === undefined ? 'not-asked' : statusFor(answer, supervisionExempt, taken)
    return { criterion: id, status }
  })
}

import type { Answer, CompleteAnswers, Supervision } from './answers.ts'
import { CRITERIA, type CriterionId } from './criteria.ts'

/** What one answer does to the count. */
export type CriterionStatus =
  /** It counts for certain. */
  | 'endorsed'
  /** It may count: unsure, skipped, or exempt only perhaps. */
  | 'unresolved'
  /** Answered yes but exempt under sole supervision: shown, never counted. */
  | 'noted'
  /** Left open but exempt under sole supervision: it makes no difference. */
  | 'set-aside'
  | 'not-endorsed'

/** The criteria that are not a plain no, by status; each list is in DSM-5 order. */
export interface Tally {
  readonly endorsed: readonly CriterionId[]
  readonly unresolved: readonly CriterionId[]
  readonly noted: readonly CriterionId[]
  readonly setAside: readonly CriterionId[]
}

/** Sorts eleven answers by what they do to the count. */
export function tallyCriteria(answers: CompleteAnswers, supervision: Supervision): Tally {
  const tally = {
    endorsed: [] as CriterionId[],
    unresolved: [] as CriterionId[],
    noted: [] as CriterionId[],
    setAside: [] as CriterionId[],
  }
  for (const { id, supervisionExempt } of CRITERIA) {
    const status = statusFor(answers[id], supervisionExempt, supervision)
    if (status === 'set-aside') tally.setAside.push(id)
    else if (status !== 'not-endorsed') tally[status].push(id)
  }
  return tally
}

/**
 * What one answer does to the count. Tolerance and withdrawal are the body's usual response to
 * opioids taken as prescribed, so DSM-5 does not count them for someone who takes opioids solely
 * under appropriate medical supervision; where that is uncertain, a yes there is uncertain too.
 */
export function statusFor(
  answer: Answer,
  supervisionExempt: boolean,
  supervision: Supervision,
): CriterionStatus {
  if (answer === 'no') return 'not-endorsed'
  if (supervisionExempt && supervision === 'unsure') return 'unresolved'
  if (supervisionExempt && supervision === 'sole') return answer === 'yes' ? 'noted' : 'set-aside'
  return answer === 'yes' ? 'endorsed' : 'unresolved'
}

import { CRITERIA, type CriterionId } from './criteria.ts'

/** What a person may say to a question. `unsure` and `skipped` stay open; neither is ever a no. */
export const ANSWERS = ['yes', 'no', 'unsure', 'skipped'] as const
export type Answer = (typeof ANSWERS)[number]

/** How opioids were taken in the look-back period. `no-use` is never scored. */
export const SUPERVISION_ANSWERS = ['sole', 'not-sole', 'unsure', 'no-use'] as const
export type SupervisionAnswer = (typeof SUPERVISION_ANSWERS)[number]
/** Whether opioids were taken only as a prescriber said. */
export type Supervision = Exclude<SupervisionAnswer, 'no-use'>

/** Answers so far. A criterion without a state has not been answered: that is not a no. */
export type Answers = Readonly<Partial<Record<CriterionId, Answer>>>
export type CompleteAnswers = Readonly<Record<CriterionId, Answer>>

/** The criteria that have no state yet, in DSM-5 order. */
export function unansweredCriteria(answers: Answers): CriterionId[] {
  return CRITERIA.map(({ id }) => id).filter((id) => answers[id] === undefined)
}

/** Whether all eleven criteria have a state. */
export function isComplete(answers: Answers): answers is CompleteAnswers {
  return unansweredCriteria(answers).length === 0
}

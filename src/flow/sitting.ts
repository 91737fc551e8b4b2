import {
  isComplete,
  type Answers,
  type CompleteAnswers,
  type Supervision,
  type SupervisionAnswer,
} from '#domain/answers.ts'

/** What a person has said so far. It lives in memory and nowhere else. */
export interface Sitting {
  readonly supervision?: SupervisionAnswer
  readonly answers: Answers
}

export const EMPTY_SITTING: Sitting = { answers: {} }

/** Whether nothing has been said yet. */
export function isEmpty({ supervision, answers }: Sitting): boolean {
  return supervision === undefined && Object.keys(answers).length === 0
}

/** A sitting with a result: how opioids were taken, and all eleven answers. */
export interface FinishedSitting {
  readonly supervision: Supervision
  readonly answers: CompleteAnswers
}

/** The sitting if it has a result; `undefined` while an answer is missing, and where none was taken. */
export function finishedSitting({ supervision, answers }: Sitting): FinishedSitting | undefined {
  if (supervision === undefined || supervision === 'no-use' || !isComplete(answers))
    return undefined
  return { supervision, answers }
}

import type { Answers, SupervisionAnswer } from '#domain/answers.ts'

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

import type { Answer, CompleteAnswers, SupervisionAnswer } from '#domain/answers.ts'
import { CRITERIA, criterionNumber, type CriterionId } from '#domain/criteria.ts'
import { answerQuestion, answerSupervision } from '#session/session-store.ts'

type Given = Partial<Record<Exclude<Answer, 'no'>, readonly number[]>>

/** Eleven answers by criterion number; what is not given is a no. */
export function answersWith(given: Given): CompleteAnswers {
  return Object.fromEntries(
    CRITERIA.map(({ id }) => [id, answerIn(given, criterionNumber(id))]),
  ) as Record<CriterionId, Answer>
}

function answerIn({ yes, unsure, skipped }: Given, number: number): Answer {
  if (yes?.includes(number)) return 'yes'
  if (unsure?.includes(number)) return 'unsure'
  return skipped?.includes(number) ? 'skipped' : 'no'
}

/** Puts eleven answers into the running sitting. */
export function giveAnswers(given: Given, supervision: SupervisionAnswer = 'not-sole'): void {
  answerSupervision(supervision)
  const answers = answersWith(given)
  for (const { id } of CRITERIA) answerQuestion(id, answers[id])
}

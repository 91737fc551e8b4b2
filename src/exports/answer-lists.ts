import { isComplete, type Answers, type SupervisionAnswer } from '#domain/answers.ts'
import { CRITERIA, type CriterionId } from '#domain/criteria.ts'
import { tallyCriteria } from '#domain/tally.ts'

/** The lists of a chart note, in the order of the note. */
const ANSWER_LISTS = [
  'yes',
  'counted',
  'noted',
  'open-supervision',
  'open-unsure',
  'declined',
  'missing',
  'no',
] as const
export type AnswerList = (typeof ANSWER_LISTS)[number]

const LIST_OF_ANSWER = { unsure: 'open-unsure', skipped: 'declined', no: 'no' } as const

interface ListedAnswers {
  readonly list: AnswerList
  /** In DSM-5 order. */
  readonly criteria: readonly CriterionId[]
}

/**
 * Every criterion in one list, empty lists left out. A yes is listed by what it does to the count,
 * or as a mere yes while an answer is missing and nothing can be counted. What has no answer is
 * listed as missing. No opioids taken: no lists, for the questions do not apply.
 */
export function listAnswers(
  answers: Answers,
  supervision: SupervisionAnswer | undefined,
): ListedAnswers[] {
  if (supervision === 'no-use') return []
  const tally =
    supervision !== undefined && isComplete(answers)
      ? tallyCriteria(answers, supervision)
      : undefined

  function listOf(id: CriterionId): AnswerList {
    const answer = answers[id]
    if (answer === undefined) return 'missing'
    if (answer !== 'yes') return LIST_OF_ANSWER[answer]
    if (!tally) return 'yes'
    if (tally.endorsed.includes(id)) return 'counted'
    return tally.noted.includes(id) ? 'noted' : 'open-supervision'
  }

  return ANSWER_LISTS.map((list) => ({
    list,
    criteria: CRITERIA.map(({ id }) => id).filter((id) => listOf(id) === list),
  })).filter(({ criteria }) => criteria.length > 0)
}

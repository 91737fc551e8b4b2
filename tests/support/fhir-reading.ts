import type { QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r4'

import type { Answer, Answers, SupervisionAnswer } from '#domain/answers.ts'
import { CRITERIA } from '#domain/criteria.ts'

const ANSWER_OF_CODE: Record<string, Answer> = {
  yes: 'yes',
  no: 'no',
  unsure: 'unsure',
  declined: 'skipped',
}

/** A response's items, those in groups included. */
export function itemsIn(holder: {
  item?: QuestionnaireResponseItem[] | undefined
}): QuestionnaireResponseItem[] {
  return holder.item?.flatMap((item) => [item, ...itemsIn(item)]) ?? []
}

/** The answers that are in a response, by whoever wrote it; what has no answer has none here. */
export function answersIn(response: QuestionnaireResponse): {
  answers: Answers
  supervision: SupervisionAnswer | undefined
} {
  const codes = new Map(
    itemsIn(response).map(({ linkId, answer }) => [linkId, answer?.[0]?.valueCoding?.code]),
  )
  const given = CRITERIA.flatMap(({ id }) => {
    const code = codes.get(id)
    return code === undefined ? [] : [[id, ANSWER_OF_CODE[code]] as const]
  })
  return {
    answers: Object.fromEntries(given),
    supervision: codes.get('supervision') as SupervisionAnswer | undefined,
  }
}

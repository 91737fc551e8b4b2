import type { QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r4'

import { isComplete, type Answers, type SupervisionAnswer } from '#domain/answers.ts'
import { CRITERIA } from '#domain/criteria.ts'
import { countRange, scoreScreening, type ScreeningResult } from '#domain/screening-result.ts'
import { answerCoding, LINK_IDS, QUESTIONNAIRE_CANONICAL, supervisionCoding } from './fhir-codes.ts'
import type { FhirWords } from './fhir-words.ts'

export interface FhirResponseInput {
  /** YYYY-MM-DD, and nothing closer. */
  readonly date: string
  readonly answers: Answers
  readonly supervision?: SupervisionAnswer | undefined
}

/**
 * One set of answers as an R4 QuestionnaireResponse, without subject, author or identifier. An item
 * whose question has no answer has none here, and the response is then in progress and has no
 * result: no gap becomes a no. No opioids taken: a completed response to that one question, for
 * the eleven are not asked then.
 */
export function fhirResponse(input: FhirResponseInput, words: FhirWords): QuestionnaireResponse {
  const { answers, supervision, date } = input
  const finished = supervision === 'no-use' || (supervision !== undefined && isComplete(answers))
  return {
    resourceType: 'QuestionnaireResponse',
    language: words.language,
    questionnaire: QUESTIONNAIRE_CANONICAL,
    status: finished ? 'completed' : 'in-progress',
    authored: date,
    item: [
      supervisionItem(supervision, words),
      ...(supervision === 'no-use' ? [] : criterionItems(answers, words)),
      ...resultItems(input, words),
    ],
  }
}

function supervisionItem(
  supervision: SupervisionAnswer | undefined,
  words: FhirWords,
): QuestionnaireResponseItem {
  const asked = { linkId: LINK_IDS.supervision, text: words.supervision.question }
  return supervision === undefined
    ? asked
    : { ...asked, answer: [{ valueCoding: supervisionCoding(supervision, words) }] }
}

function criterionItems(answers: Answers, words: FhirWords): QuestionnaireResponseItem[] {
  return CRITERIA.map(({ id }) => {
    const asked = { linkId: id, text: words.question(id) }
    const answer = answers[id]
    return answer === undefined
      ? asked
      : { ...asked, answer: [{ valueCoding: answerCoding(answer, words) }] }
  })
}

function resultItems(
  { answers, supervision }: FhirResponseInput,
  words: FhirWords,
): QuestionnaireResponseItem[] {
  if (supervision === undefined || supervision === 'no-use' || !isComplete(answers)) return []
  return [resultItem(scoreScreening(answers, supervision), words)]
}

function resultItem(screening: ScreeningResult, { result }: FhirWords): QuestionnaireResponseItem {
  const { low, high } = countRange(screening.tally)
  return {
    linkId: LINK_IDS.result,
    text: result.group,
    item: [
      { linkId: LINK_IDS.countedLow, text: result.countedLow, answer: [{ valueInteger: low }] },
      { linkId: LINK_IDS.countedHigh, text: result.countedHigh, answer: [{ valueInteger: high }] },
      {
        linkId: LINK_IDS.band,
        text: result.band,
        answer: [{ valueString: result.bandOf(screening) }],
      },
    ],
  }
}

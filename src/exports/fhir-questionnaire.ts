import type { Questionnaire, QuestionnaireItem } from 'fhir/r4'

import { ANSWERS, SUPERVISION_ANSWERS } from '#domain/answers.ts'
import { CRITERIA, criterionNumber, type CriterionId } from '#domain/criteria.ts'
import { INSTRUMENT_VERSION } from '#domain/instrument.ts'
import { answerCoding, LINK_IDS, QUESTIONNAIRE_URL, supervisionCoding } from './fhir-codes.ts'
import { HELP, RADIO_BUTTONS, whileEmpty } from './fhir-extensions.ts'
import type { FhirWords } from './fhir-words.ts'

/**
 * The instrument as an R4 Questionnaire that other software opens and fills in: how opioids were
 * taken, then one question per criterion, each with not sure and declined among its answers. All
 * have to be answered, for without an answer there is no result; after “none taken” the eleven are
 * not asked. What Eleven counts has read-only items, which it alone fills.
 */
export function fhirQuestionnaire(words: FhirWords): Questionnaire {
  return {
    resourceType: 'Questionnaire',
    language: words.language,
    url: QUESTIONNAIRE_URL,
    version: INSTRUMENT_VERSION,
    name: 'ElevenOpioidSelfCheck',
    title: words.title,
    status: 'active',
    subjectType: ['Patient'],
    publisher: 'Eleven',
    description: words.description,
    copyright: words.copyright,
    item: [
      supervisionItem(words),
      ...CRITERIA.map(({ id }) => criterionItem(id, words)),
      resultItem(words),
    ],
  }
}

function supervisionItem(words: FhirWords): QuestionnaireItem {
  return {
    extension: [RADIO_BUTTONS],
    linkId: LINK_IDS.supervision,
    text: words.supervision.question,
    type: 'choice',
    required: true,
    answerOption: SUPERVISION_ANSWERS.map((answer) => ({
      valueCoding: supervisionCoding(answer, words),
    })),
    item: [helpItem(LINK_IDS.supervision, words.supervision.help)],
  }
}

function criterionItem(id: CriterionId, words: FhirWords): QuestionnaireItem {
  return {
    extension: [RADIO_BUTTONS],
    linkId: id,
    prefix: `${criterionNumber(id)}.`,
    text: words.question(id),
    type: 'choice',
    enableWhen: [
      {
        question: LINK_IDS.supervision,
        operator: '!=',
        answerCoding: supervisionCoding('no-use', words),
      },
      // Without an answer, software disagrees on whether it is unlike “none”.
      { question: LINK_IDS.supervision, operator: 'exists', answerBoolean: false },
    ],
    enableBehavior: 'any',
    required: true,
    answerOption: ANSWERS.map((answer) => ({ valueCoding: answerCoding(answer, words) })),
    item: [helpItem(id, words.help(id))],
  }
}

/** Help to a question: no question itself, so nothing of it is in a response. */
function helpItem(linkId: string, text: string): QuestionnaireItem {
  return { extension: HELP, linkId: `${linkId}-help`, text, type: 'display' }
}

function resultItem({ result }: FhirWords): QuestionnaireItem {
  const computed = { readOnly: true, extension: [whileEmpty(result.whileEmpty)] }
  return {
    linkId: LINK_IDS.result,
    text: result.group,
    type: 'group',
    item: [
      { linkId: LINK_IDS.countedLow, text: result.countedLow, type: 'integer', ...computed },
      { linkId: LINK_IDS.countedHigh, text: result.countedHigh, type: 'integer', ...computed },
      { linkId: LINK_IDS.band, text: result.band, type: 'string', ...computed },
    ],
  }
}

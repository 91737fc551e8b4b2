import type { Coding } from 'fhir/r4'

import type { Answer, SupervisionAnswer } from '#domain/answers.ts'
import { INSTRUMENT_VERSION } from '#domain/instrument.ts'
import type { FhirWords } from './fhir-words.ts'

/**
 * What the questionnaire and its two lists of codes are called. They name the instrument and not a
 * site that serves it, and never change: see docs/adr/0013-fhir-files.md.
 */
export const QUESTIONNAIRE_URL = 'urn:uuid:2c5a3edc-9136-4339-91bb-7bf04022576a'
const ANSWER_SYSTEM = 'urn:uuid:03efb9d5-2fb5-4d48-b4d6-15ed6c47de9f'
const SUPERVISION_SYSTEM = 'urn:uuid:cc605c15-add1-40f0-9ef3-69b71ccbcc49'

/** The questionnaire in its version, as a response names it. */
export const QUESTIONNAIRE_CANONICAL = `${QUESTIONNAIRE_URL}|${INSTRUMENT_VERSION}`

/** The items beside the eleven, whose linkIds are the ids of the criteria. */
export const LINK_IDS = {
  supervision: 'supervision',
  result: 'result',
  countedLow: 'counted-low',
  countedHigh: 'counted-high',
  band: 'band',
} as const

/** Skipping a question is declining to answer it. */
const ANSWER_CODES = {
  yes: 'yes',
  no: 'no',
  unsure: 'unsure',
  skipped: 'declined',
} as const satisfies Record<Answer, string>

/** One of the four answers to a criterion, coded. */
export function answerCoding(answer: Answer, words: FhirWords): Coding {
  return { system: ANSWER_SYSTEM, code: ANSWER_CODES[answer], display: words.answer(answer) }
}

/** How opioids were taken, coded by our own ids. */
export function supervisionCoding(answer: SupervisionAnswer, words: FhirWords): Coding {
  return { system: SUPERVISION_SYSTEM, code: answer, display: words.supervision.answer(answer) }
}

import { expect, test } from 'vitest'

import { fhirQuestionnaire } from '#exports/fhir-questionnaire.ts'
import { fhirResponse } from '#exports/fhir-response.ts'
import { faultsIn } from '../support/fhir-faults.ts'
import { SITTINGS } from '../support/sittings.ts'
import { FHIR_WORDS } from '../support/chart-words.ts'

const QUESTIONNAIRE = JSON.stringify(fhirQuestionnaire(FHIR_WORDS))
const RESPONSE = JSON.stringify(
  fhirResponse({ date: '2026-11-21', ...SITTINGS['one-band'] }, FHIR_WORDS),
)

/** What is in a file that is as it should be, what stands there instead, and what is said of it. */
const FAULTS = [
  ['a resource of no kind', QUESTIONNAIRE, '"Questionnaire"', '"Questionaire"', /resource/i],
  ['an item without a linkId', QUESTIONNAIRE, '"linkId":"craving",', '', /linkId: Missing/],
  ['an item of no type', QUESTIONNAIRE, '"type":"choice",', '', /type: Missing/],
  ['an item of a type that R4 has not', QUESTIONNAIRE, '"choice"', '"question"', /type/],
  ['an item of a wrong shape', QUESTIONNAIRE, '"required":true', '"required":"yes"', /required/],
  ['a status that R4 has not', QUESTIONNAIRE, '"active"', '"live"', /status/],
  ['no status', QUESTIONNAIRE, '"status":"active",', '', /status: Missing/],
  ['a field that R4 has not', QUESTIONNAIRE, '"title"', '"heading"', /heading/],
  ['an operator that R4 has not', QUESTIONNAIRE, '"exists"', '"given"', /operator/],
  ['a condition on nothing', QUESTIONNAIRE, ',"answerBoolean":false', '', /answer/],
  ['a response in no state', RESPONSE, '"completed"', '"done"', /status/],
  ['a response without a state', RESPONSE, '"status":"completed",', '', /status: Missing/],
  ['a day in the order of a country', RESPONSE, '2026-11-21', '21/11/2026', /authored/],
  ['a day that is none', RESPONSE, '2026-11-21', '2026-13-41', /authored/],
  ['an answer to no item', RESPONSE, '"linkId":"craving",', '', /linkId: Missing/],
  ['an answer of a kind that R4 has not', RESPONSE, '"valueCoding"', '"valueCode"', /valueCode/],
  ['a code that is a number', RESPONSE, '"code":"yes"', '"code":1', /code/],
  ['a count that is a word', RESPONSE, '"valueInteger":4', '"valueInteger":"four"', /Integer/],
] as const

test.each(FAULTS)('the validator refuses %s', (_, file, right, wrong, said) => {
  expect(faultsIn(JSON.parse(file))).toEqual([])
  const faulty = file.replace(right, wrong)
  expect(faulty).not.toBe(file)
  expect(faultsIn(JSON.parse(faulty)).join('\n')).toMatch(said)
})

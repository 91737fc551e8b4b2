import { join } from 'node:path'
import type { Coding, QuestionnaireItem, QuestionnaireResponse } from 'fhir/r4'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { ANSWERS, SUPERVISION_ANSWERS } from '#domain/answers.ts'
import { CRITERIA } from '#domain/criteria.ts'
import { INSTRUMENT_VERSION } from '#domain/instrument.ts'
import { fhirQuestionnaire } from '#exports/fhir-questionnaire.ts'
import { fhirResponse, type FhirResponseInput } from '#exports/fhir-response.ts'
import { LANGUAGE_IDS } from '#i18n/languages.ts'
import { answersWith } from '../support/answers.ts'
import { faultsIn } from '../support/fhir-faults.ts'
import { answersIn, itemsIn } from '../support/fhir-reading.ts'
import { SITTING_NAMES, SITTINGS, type SittingName } from '../support/sittings.ts'
import { FHIR_WORDS, wordsIn } from '../support/chart-words.ts'

const DATE = '2026-11-21'
const QUESTIONNAIRE = fhirQuestionnaire(FHIR_WORDS)
const IDS = CRITERIA.map(({ id }) => id)

const anySitting: fc.Arbitrary<FhirResponseInput> = fc.record({
  date: fc.constant(DATE),
  answers: fc.dictionary(fc.constantFrom(...IDS), fc.constantFrom(...ANSWERS), { maxKeys: 11 }),
  supervision: fc.option(fc.constantFrom(...SUPERVISION_ANSWERS), { nil: undefined }),
})

describe('the questionnaire', () => {
  test('reads as it did', async () => {
    await expect(toJson(QUESTIONNAIRE)).toMatchFileSnapshot(golden('questionnaire'))
  })

  test('is valid R4, by a validator that is not ours', () => {
    expect(faultsIn(QUESTIONNAIRE)).toEqual([])
  })

  test('has one question per criterion, after how opioids were taken', () => {
    const questions = QUESTIONNAIRE.item?.filter(({ type }) => type === 'choice')
    expect(questions?.map(({ linkId }) => linkId)).toEqual(['supervision', ...IDS])
  })

  test('offers not sure and declined beside yes and no, for every criterion', () => {
    for (const id of IDS)
      expect(optionsOf(id).map(({ code }) => code)).toEqual(['yes', 'no', 'unsure', 'declined'])
  })

  test('has the version of the instrument', () => {
    expect(QUESTIONNAIRE.version).toBe(INSTRUMENT_VERSION)
  })

  test('lends no code from LOINC or SNOMED', () => {
    expect(toJson(QUESTIONNAIRE)).not.toMatch(/loinc|snomed/i)
  })
})

describe.each(LANGUAGE_IDS)('the files in %s', (language) => {
  test('are valid R4, and leave no placeholder open', async () => {
    const { fhir } = await wordsIn(language)
    const response = fhirResponse({ date: DATE, ...SITTINGS.undetermined }, fhir)
    for (const file of [fhirQuestionnaire(fhir), response]) {
      expect(faultsIn(file)).toEqual([])
      expect(file.language).toBe(language)
      expect(toJson(file)).not.toMatch(/\{\{|undefined/)
    }
  })
})

describe('a response', () => {
  test.each(SITTING_NAMES)('reads as it did: %s', async (name) => {
    await expect(toJson(responseOf(name))).toMatchFileSnapshot(golden(`response-${name}`))
  })

  test.each(SITTING_NAMES)('is valid R4, by a validator that is not ours: %s', (name) => {
    expect(faultsIn(responseOf(name))).toEqual([])
  })

  test('gives back the answers that it was made of, and leaves every gap a gap', () => {
    fc.assert(
      fc.property(anySitting, (input) => {
        const read = JSON.parse(toJson(fhirResponse(input, FHIR_WORDS))) as QuestionnaireResponse
        const { supervision, answers } = input
        expect(answersIn(read)).toEqual({
          supervision,
          answers: supervision === 'no-use' ? {} : { ...answers },
        })
      }),
    )
  })

  test('is in progress and has no result while anything has no answer', () => {
    fc.assert(
      fc.property(anySitting, (input) => {
        const response = fhirResponse(input, FHIR_WORDS)
        const complete = input.supervision !== undefined && IDS.every((id) => input.answers[id])
        const noUse = input.supervision === 'no-use'
        expect(response.status).toBe(complete || noUse ? 'completed' : 'in-progress')
        expect(itemsIn(response).some(({ linkId }) => linkId === 'band')).toBe(complete && !noUse)
      }),
    )
  })

  test('holds nothing but that none were taken, whatever was answered before that', () => {
    const answers = answersWith({ yes: [1, 2] })
    const response = fhirResponse({ date: DATE, supervision: 'no-use', answers }, FHIR_WORDS)
    expect(itemsIn(response).map(({ linkId }) => linkId)).toEqual(['supervision'])
  })

  test('answers only what the questionnaire asks, in its order and with its own options', () => {
    fc.assert(
      fc.property(anySitting, (input) => {
        const items = itemsIn(fhirResponse(input, FHIR_WORDS))
        const asked = itemsOf(QUESTIONNAIRE.item).map(({ linkId }) => linkId)
        const given = items.map(({ linkId }) => linkId)
        expect(given).toEqual(asked.filter((linkId) => given.includes(linkId)))
        const foreign = items.flatMap(({ linkId, answer = [] }) =>
          answer.filter(({ valueCoding }) => valueCoding && !isOption(linkId, valueCoding)),
        )
        expect(foreign).toEqual([])
      }),
    )
  })

  test('says the count for certain, the count with the open answers, and the band of both', () => {
    const computed = (name: SittingName) =>
      itemsIn(responseOf(name)).flatMap(({ linkId, answer }) =>
        ['counted-low', 'counted-high', 'band'].includes(linkId)
          ? [answer?.[0]?.valueInteger ?? answer?.[0]?.valueString]
          : [],
      )
    expect(computed('one-band')).toEqual([4, 4, 'Moderate'])
    expect(computed('band-range')).toEqual([3, 4, 'Mild to moderate'])
    expect(computed('undetermined')).toEqual([
      1,
      4,
      'Not determined: three or more bands are possible',
    ])
    expect(computed('noted')).toEqual([2, 2, 'Mild'])
    expect(computed('supervision-unsure')).toEqual([1, 3, 'Below the threshold to mild'])
  })

  test('names nobody, no hour and no diagnosis', () => {
    for (const name of SITTING_NAMES) {
      const keys = Object.keys(responseOf(name))
      expect(keys.toSorted()).toEqual(
        ['authored', 'item', 'language', 'questionnaire', 'resourceType', 'status'].toSorted(),
      )
      expect(responseOf(name).authored).toBe(DATE)
      expect(toJson(responseOf(name))).not.toMatch(/Condition|F1\d\.|loinc|snomed/i)
    }
  })
})

function responseOf(name: SittingName): QuestionnaireResponse {
  return fhirResponse({ date: DATE, supervision: undefined, ...SITTINGS[name] }, FHIR_WORDS)
}

function itemsOf(items: QuestionnaireItem[] = []): QuestionnaireItem[] {
  return items.flatMap((item) => [item, ...itemsOf(item.item)])
}

function optionsOf(linkId: string): Coding[] {
  const item = itemsOf(QUESTIONNAIRE.item).find((one) => one.linkId === linkId)
  return item?.answerOption?.flatMap(({ valueCoding }) => valueCoding ?? []) ?? []
}

function isOption(linkId: string, coding: Coding): boolean {
  return optionsOf(linkId).some((option) => toJson(option) === toJson(coding))
}

function toJson(resource: object): string {
  return `${JSON.stringify(resource, null, 2)}\n`
}

function golden(name: string): string {
  return join(import.meta.dirname, 'golden', `${name}.json`)
}

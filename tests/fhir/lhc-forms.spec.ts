import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Questionnaire, QuestionnaireResponse } from 'fhir/r4'

import { CRITERIA } from '#domain/criteria.ts'
import { answersIn, itemsIn } from '../support/fhir-reading.ts'
import { SITTING_NAMES } from '../support/sittings.ts'
import { openForm, readForm, startLhcForms } from './support/lhc-forms.ts'

/** As the unit tests hold them to be: what Eleven writes. */
const QUESTIONNAIRE = golden('questionnaire') as Questionnaire
const ANSWERS = ['Yes', 'No', 'Not sure', 'Declined to answer'] as const
const CODES = ['yes', 'no', 'unsure', 'skipped'] as const

test.beforeEach(({ page }) => startLhcForms(page))

test('shows how opioids were taken and the eleven, with every answer in sight', async ({
  page,
}) => {
  await openForm(page, QUESTIONNAIRE)

  await expect(page.getByRole('radiogroup')).toHaveCount(12)
  for (const name of ANSWERS)
    await expect(page.getByRole('radio', { name, exact: true })).toHaveCount(11)
  await expect(page.getByRole('button', { name: /^Help button/ })).toHaveCount(12)
})

test('is filled in by hand, and gives back what was chosen', async ({ page }) => {
  await openForm(page, QUESTIONNAIRE)

  const questions = page.getByRole('radiogroup')
  await questions.nth(0).getByText('In other ways too, even once', { exact: true }).click()
  for (const [place] of CRITERIA.entries()) {
    const name = ANSWERS[place % 4] ?? ''
    await questions
      .nth(place + 1)
      .getByText(name, { exact: true })
      .click()
  }
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(12)

  expect(answersIn(await readForm(page))).toEqual({
    supervision: 'not-sole',
    answers: Object.fromEntries(CRITERIA.map(({ id }, place) => [id, CODES[place % 4]])),
  })
})

test('asks nothing more once no opioids were taken', async ({ page }) => {
  await openForm(page, QUESTIONNAIRE)

  await page.getByText('I have not taken any in the past 12 months', { exact: true }).click()
  await expect(page.getByRole('radiogroup')).toHaveCount(1)

  expect(answersIn(await readForm(page))).toEqual({ supervision: 'no-use', answers: {} })
})

for (const name of SITTING_NAMES)
  test(`opens the answers of a sitting and gives the same back: ${name}`, async ({ page }) => {
    const response = golden(`response-${name}`) as QuestionnaireResponse
    const given = answersIn(response)
    await openForm(page, QUESTIONNAIRE, response)

    const answered = Object.keys(given.answers).length + (given.supervision ? 1 : 0)
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(answered)
    const back = await readForm(page)
    expect(answersIn(back)).toEqual(given)
    expect(computedIn(back)).toEqual(computedIn(response))
  })

function computedIn(response: QuestionnaireResponse) {
  return itemsIn(response).flatMap(({ linkId, answer = [] }) =>
    answer.flatMap(({ valueInteger, valueString }) => {
      const value = valueInteger ?? valueString
      return value === undefined ? [] : [[linkId, value]]
    }),
  )
}

function golden(name: string): unknown {
  const file = join(import.meta.dirname, '../exports/golden', `${name}.json`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

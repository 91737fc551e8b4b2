import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Locator } from '@playwright/test'

import { sayIn } from '../../support/say.ts'
import { answer, begin, heading } from '../support/check.ts'
import { expect, expectQuestion, test } from '../support/faults.ts'
import { ARRIVALS, type Arrival } from '../support/manner.ts'

const es = (english: string) => sayIn('es', english)
const ALL = Object.keys(ARRIVALS) as Arrival[]
const GONE: Arrival = 'is not there any more'
const PASSING = ALL.filter((arrival) => arrival !== 'arrives by half')

test('says that a language did not arrive, whatever came in its place, and goes on in English', async ({
  page,
  host,
}) => {
  await page.goto(host.address)
  await begin(page, 'not-sole')
  await answer(page, 'yn')
  await page.getByRole('radio', { name: 'Skip this one' }).check()
  const toSpanish = page.getByRole('button', { name: 'Español', exact: true })
  for (const arrival of PASSING) {
    host.manner.faulty = { paths: /\/words-es-/, arrival }
    await toSpanish.click()
    await expect(page.getByText(/^Español did not arrive/), arrival).toBeVisible()
    await expectQuestion(page, 3, 'Skip this one')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  }
  host.manner.faulty = undefined
  await toSpanish.click()
  await expect(page.getByText(es('Question 3 of 11'), { exact: true })).toBeVisible()
  await expect(page.getByRole('radio', { name: es('Skip this one') })).toBeChecked()
})

for (const arrival of ALL)
  test(`an address in a language that ${arrival} opens in English, says so, and is whole`, async ({
    page,
    host,
  }) => {
    host.manner.faulty = { paths: /\/words-es-/, arrival }
    await page.goto(`${host.address}es`)
    await expect(heading(page)).toHaveText('A private look at your own opioid use')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByText(/^Español did not arrive/)).toBeVisible()
    await begin(page, 'not-sole')
    await expectQuestion(page, 1)
  })

test('a page whose words did not arrive in its language is all in English, says so, and asks again', async ({
  page,
  host,
}) => {
  await page.goto(`${host.address}es`)
  host.manner.faulty = { paths: spanish('guide', 'Overdose: what to do'), arrival: GONE }
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: es('Treatment guide') })
    .click()
  const english = page.getByRole('link', { name: /^Overdose: what to do/ })
  await expect(english).toBeVisible()
  const notice = page.getByText('no llegaron en Español')
  await expect(notice).toBeVisible()
  // What reads the page aloud is told where it is in English, and where not.
  expect(await languageOf(english)).toBe('en')
  expect(await languageOf(heading(page))).toBe('en')
  expect(await languageOf(notice)).toBe('es')
  await page.getByRole('button', { name: es('Try this page again') }).click()
  await expect(page.getByText(/^Español no llegó/)).toBeVisible()
  await expect(notice).toBeVisible()
  host.manner.faulty = undefined
  await page.getByRole('button', { name: es('Try this page again') }).click()
  await expect(english).toHaveCount(0)
  await expect(heading(page)).toHaveText(es('Treatment guide'))
  await expect(notice).toHaveCount(0)
  expect(await languageOf(heading(page))).toBe('es')
})

test('questions are in English too on a page of a counselor whose words did not arrive', async ({
  page,
  host,
}) => {
  await page.goto(`${host.address}es`)
  host.manner.faulty = {
    paths: spanish('counselor', 'All eleven on one page'),
    arrival: GONE,
  }
  await page.getByRole('link', { name: new RegExp(`^${es('With a counselor')}`) }).click()
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  const question = page.getByRole('heading', { name: /did you have strong urges to use opioids/ })
  await expect(question).toBeVisible()
  expect(await languageOf(question)).toBe('en')
  await page.getByRole('button', { name: 'Español', exact: true }).click()
  await expect(page.getByText(/^Español no llegó/)).toBeVisible()
  host.manner.faulty = undefined
  await page.getByRole('button', { name: 'Español', exact: true }).click()
  await expect(heading(page)).toHaveText(es('All eleven on one page'))
})

test('a sheet of paper whose words did not arrive in its language is printed alone', async ({
  page,
  host,
}) => {
  await page.goto(`${host.address}es`)
  host.manner.faulty = { paths: spanish('paper', 'This is what prints'), arrival: GONE }
  await page.getByRole('link', { name: new RegExp(`^${es('The questions on paper')}`) }).click()
  await expect(heading(page)).toHaveText('The questions on paper')
  const sheet = page.locator('[data-print=only]')
  const around = page.locator('main > p, main > button, h1:not([data-print] *)')
  await expect(around.first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(sheet).toBeVisible()
  await expect(around.filter({ visible: true })).toHaveCount(0)
})

/** The language that a thing on the page says it is in. */
function languageOf(thing: Locator): Promise<string | null | undefined> {
  return thing.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))
}

/** A file of words in Spanish, by one of its texts. Each language has one of that name. */
function spanish(name: string, text: string): RegExp {
  const assets = join(import.meta.dirname, '../../../dist/assets')
  const file = readdirSync(assets).find(
    (each) =>
      each.startsWith(`${name}-`) &&
      each.endsWith('.js') &&
      unescaped(readFileSync(join(assets, each), 'utf8')).includes(es(text)),
  )
  if (file === undefined) throw new Error(`There is no file “${name}” with “${es(text)}”.`)
  return new RegExp(file)
}

/** A script with the letters that the build writes by their numbers. */
function unescaped(script: string): string {
  return script.replaceAll(
    /\\(?:u([\da-f]{4})|x([\da-f]{2}))/gi,
    (_, four?: string, two?: string) =>
      String.fromCodePoint(Number.parseInt(four ?? two ?? '', 16)),
  )
}

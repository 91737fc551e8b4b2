import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { sayIn } from '../../support/say.ts'
import { answer, begin } from '../support/check.ts'
import { expect, expectQuestion, heading, test } from '../support/faults.ts'
import { ARRIVALS, type Arrival } from '../support/manner.ts'

const es = (english: string) => sayIn('es', english)
const ALL = Object.keys(ARRIVALS) as Arrival[]
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

test('a page whose words did not arrive in its language is in English, says so, and asks again', async ({
  page,
  host,
}) => {
  await page.goto(`${host.address}es`)
  host.manner.faulty = { paths: spanishGuide(), arrival: 'is not there any more' }
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: es('Treatment guide') })
    .click()
  const english = page.getByRole('link', { name: /^Overdose: what to do/ })
  await expect(english).toBeVisible()
  const notice = page.getByText('no llegaron en Español')
  await expect(notice).toBeVisible()
  await page.getByRole('button', { name: es('Try this page again') }).click()
  await expect(page.getByText(/^Español no llegó/)).toBeVisible()
  await expect(notice).toBeVisible()
  host.manner.faulty = undefined
  await page.getByRole('button', { name: es('Try this page again') }).click()
  await expect(english).toHaveCount(0)
  await expect(heading(page)).toHaveText(es('Treatment guide'))
  await expect(notice).toHaveCount(0)
})

/** The file with the words of the guide in Spanish. Each language has one of that name. */
function spanishGuide(): RegExp {
  const assets = join(import.meta.dirname, '../../../dist/assets')
  const file = readdirSync(assets).find(
    (name) =>
      /^guide-.*\.js$/.test(name) &&
      readFileSync(join(assets, name), 'utf8').includes(es('Overdose: what to do')),
  )
  return new RegExp(file ?? 'no such file')
}

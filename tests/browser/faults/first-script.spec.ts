import type { Page } from '@playwright/test'

import { answer, begin, heading, takeCheck } from '../support/check.ts'
import { expect, expectQuestion, test } from '../support/faults.ts'

/** The longest wait between two tries, and a little. */
const TRIED_AGAIN = { timeout: 40_000 }

/** All that a person can answer while no script of ours is there. */
async function answerAll(page: Page): Promise<void> {
  await begin(page, 'not-sole')
  await answer(page, 'yyynnunnnsn')
  await expect(heading(page)).toHaveText('One moment')
  await expect(page.getByText('Your answers are here.')).toBeVisible()
  await expect(page.getByText('look at your connection')).toBeVisible()
}

for (const [paths, arrival] of [
  [/\/stack-/, 'does not arrive at all'],
  [/\/stack-/, 'is the page of a Wi-Fi'],
  [/\/index-/, 'is not there any more'],
  [/\/index-/, 'meets a host in trouble'],
  [/\/index-/, 'arrives by half'],
] as const)
  test(`a first script (${paths.source}) that ${arrival} is asked for again, and no answer is lost`, async ({
    page,
    host,
  }) => {
    host.manner.faulty = { paths, arrival }
    await page.goto(host.address, { waitUntil: 'load' })
    await answerAll(page)
    host.manner.faulty = undefined
    await expect(heading(page)).toHaveText('Check your answers', TRIED_AGAIN)
    await page.getByRole('button', { name: 'See what this means' }).click()
    await expect(heading(page)).toHaveText('Your answers match 3 of the 11 signs, and maybe 5')
  })

test.describe('a first script that comes as what can’t be read', () => {
  test.use({ allowed: ['thrown'] }) // by the browser, at the first byte that is missing

  test('keeps no one from the answers, help or leaving, and says what help has cost', async ({
    page,
    host,
  }) => {
    host.manner.faulty = { paths: /\/stack-/, arrival: 'arrives by half' }
    await page.goto(host.address, { waitUntil: 'load' })
    await answerAll(page)
    await page.goBack()
    await expectQuestion(page, 11, 'No')
    await page.getByRole('link', { name: 'Get help now', exact: true }).click()
    await expect(heading(page)).toHaveText('Get help now')
    await expect(page.getByRole('link', { name: 'Call 988', exact: true })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Leave', exact: true })).toBeVisible()
    await page.goBack({ waitUntil: 'load' })
    await expect(page.getByText('Any earlier answers are gone')).toBeVisible()
  })
})

test('a look that did not arrive is asked for again, and the check goes on without it', async ({
  page,
  host,
}) => {
  const isHere = () =>
    page.evaluate(() =>
      [...document.styleSheets].some(
        ({ href, cssRules }) => href?.includes('/style-') === true && cssRules.length > 0,
      ),
    )
  host.manner.faulty = { paths: /\/style-/, arrival: 'meets a host in trouble' }
  await page.goto(host.address)
  await takeCheck(page, 'yyynnnnnnnn')
  await expect(heading(page)).toHaveText('Your answers match 3 of the 11 signs')
  expect(await isHere()).toBe(false)
  host.manner.faulty = undefined
  await expect.poll(isHere, TRIED_AGAIN).toBe(true)
  await expect(heading(page)).toHaveText('Your answers match 3 of the 11 signs')
})

for (const [address, paths, title] of [
  ['en/guide/overdose', /\/GuidePages/, 'Overdose: what to do'],
  ['en/privacy', /\/about-/, 'What Eleven can’t hide'],
] as const)
  test(`a page that stands there to be read (/${address}) is not taken away where a part of it is lost`, async ({
    page,
    host,
  }) => {
    host.manner.faulty = { paths, arrival: 'is not there any more' }
    await page.goto(host.address + address, { waitUntil: 'load' })
    const asked = () => host.asked.filter((path) => paths.test(path)).length
    await expect.poll(asked).toBeGreaterThan(2)
    await expect(heading(page)).toHaveText(title)
    await page.getByRole('button', { name: 'Text and colors' }).click()
    host.manner.faulty = undefined
    await expect(page.getByRole('group', { name: 'Text size' })).toBeVisible(TRIED_AGAIN)
    await expect(heading(page)).toHaveText(title)
  })

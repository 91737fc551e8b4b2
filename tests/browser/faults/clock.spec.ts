import type { Page } from '@playwright/test'

import { answer, begin, heading } from '../support/check.ts'
import { expect, expectQuestion, test } from '../support/faults.ts'
import { openWithoutScript } from '../support/late-app.ts'
import { beginShared, turnOn, waitUntouched } from '../support/shared-device.ts'

const DAY_MS = 24 * 3600 * 1000
const erased = (page: Page) => expect(heading(page)).toHaveText('Ready for the next person')
const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check()

/** A tablet with one answer on it, whose clock goes on by a test’s word alone. */
async function answerOnTablet(page: Page, site: string, time: Date): Promise<void> {
  await page.clock.install({ time })
  await turnOn(page, site)
  await page.clock.pauseAt(time.getTime() + 60_000)
  await beginShared(page)
  await choose(page, 'Yes')
}

test('a clock set back keeps no answer on a tablet longer, and takes none from who is there', async ({
  page,
  site,
}) => {
  const now = new Date('2026-11-22T12:00:00Z')
  await answerOnTablet(page, site, now)
  await page.clock.setSystemTime(now.getTime() - 400 * DAY_MS)
  await waitUntouched(page, 20)
  await choose(page, 'No')
  await waitUntouched(page, 59)
  await expectQuestion(page, 1, 'No')
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
  await page.clock.setSystemTime(now.getTime() - 800 * DAY_MS)
  await waitUntouched(page, 2)
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await waitUntouched(page, 30)
  await erased(page)
})

test('a tablet that was asleep for hours wakes up erased, whatever its clocks say', async ({
  page,
  site,
}) => {
  const now = new Date('2026-11-22T12:00:00Z')
  await answerOnTablet(page, site, now)
  // The steady clock of a page may stand still while a device sleeps: the one on the wall went on.
  await page.clock.setSystemTime(now.getTime() + 5 * 3600 * 1000)
  await page.getByRole('button', { name: 'Continue' }).click()
  await erased(page)
  await waitUntouched(page, 1)
  await page.goBack()
  await erased(page)
})

for (const [when, time] of [
  ['1970', new Date('1970-01-01T00:00:30Z')],
  ['2100', new Date('2100-02-28T23:59:30Z')],
] as const)
  test(`in ${when} a tablet asks and erases as in any other year`, async ({ page, site }) => {
    await answerOnTablet(page, site, time)
    await waitUntouched(page, 59)
    await expectQuestion(page, 1, 'Yes')
    await waitUntouched(page, 2)
    await expect(page.getByRole('alertdialog')).toBeVisible()
    await waitUntouched(page, 30)
    await erased(page)
  })

test('on one’s own device no jump of the clock takes an answer, or keeps from the result', async ({
  page,
  site,
}) => {
  await page.clock.install({ time: new Date('1970-01-01T00:00:30Z') })
  await page.goto(site)
  await begin(page, 'not-sole')
  await answer(page, 'yyy')
  await page.clock.setSystemTime(new Date('2100-02-28T23:59:30Z'))
  await answer(page, 'nnnn')
  await page.clock.setSystemTime(new Date('1970-01-01T00:00:01Z'))
  await answer(page, 'nnnn')
  await page.getByRole('button', { name: 'See what this means' }).click()
  await expect(heading(page)).toHaveText('Your answers match 3 of the 11 signs')
  await page.getByRole('link', { name: 'Take it with you' }).click()
  await page.getByRole('radio', { name: 'A summary with your answers' }).check()
  await expect(page.getByRole('region', { name: 'This is all that leaves' })).toContainText('1970')
})

test('a line that is unchecked for a year says so, and the page that stands there stays as it is', async ({
  page,
  site,
}) => {
  await page.clock.install({ time: new Date('2027-12-01T12:00:00Z') })
  const arrive = await openWithoutScript(page, `${site}help/ireland`)
  const first = await page.locator('main article').first().elementHandle()
  await expect(page.getByText(/not checked this line for over a year/)).toHaveCount(0)
  arrive()
  await expect(page.getByText(/not checked this line for over a year/).first()).toBeVisible()
  expect(await first?.evaluate((card) => card.isConnected)).toBe(true)
})

import type { Page } from '@playwright/test'

import { answer, begin, heading, takeCheck } from '../support/check.ts'
import { expect, expectQuestion, serveDestination, test } from '../support/faults.ts'

const start = 'A private look at your own opioid use'
const isFresh = async (page: Page) => {
  await expect(heading(page)).toHaveText(start)
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Go on where you were' })).toHaveCount(0)
}

test('two tabs have their own answers, and erasing in one leaves the other as it is', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site)
  await begin(page, 'not-sole')
  await answer(page, 'yyy')
  const other = await context.newPage()
  await other.goto(site)
  await isFresh(other)
  await takeCheck(other, 'nnnnnnnnnnn')
  await expect(heading(other)).toHaveText('Your answers match none of the 11 signs')
  await expectQuestion(page, 4)
  await page.getByRole('link', { name: 'Eleven', exact: true }).click()
  await page.getByRole('button', { name: 'Erase my answers and start over' }).click()
  await isFresh(page)
  await expect(heading(other)).toHaveText('Your answers match none of the 11 signs')
  await other.goBack()
  await expect(other.getByText('No', { exact: true })).toHaveCount(11)
})

test('a tab opened from another one, or made of it, shows nothing of its answers', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site)
  await begin(page, 'not-sole')
  await answer(page, 'yy')
  const opening = page.waitForEvent('popup')
  await page.evaluate((address) => void window.open(address), site)
  const opened = await opening
  await isFresh(opened)

  // A duplicated tab: the browser copies what is kept for the tab, and the entry with its state.
  const [kept, state] = await page.evaluate(() => [
    window.sessionStorage.length,
    window.history.state as unknown,
  ])
  expect(kept).toBe(0)
  const double = await context.newPage()
  await double.goto(site, { waitUntil: 'commit' })
  await double.evaluate((copied) => window.history.replaceState(copied, ''), state)
  await double.reload()
  await isFresh(double)
  await expect(double.getByText('This page was loaded again')).toBeVisible()
  await begin(double, 'sole')
  await expectQuestion(double, 1)
  await expect(double.getByRole('radio', { checked: true })).toHaveCount(0)
  await expectQuestion(page, 3)
})

test('leaving in one tab leaves nothing of the other to come back to', async ({
  page,
  context,
  site,
}) => {
  await serveDestination(page)
  const other = await context.newPage()
  for (const tab of [page, other]) {
    await tab.goto('data:text/html,<h1>The page before</h1>')
    await tab.goto(site)
    await begin(tab, 'not-sole')
    await answer(tab, 'yn')
  }
  await page.getByRole('link', { name: 'Leave', exact: true }).click()
  for (const tab of [page, other]) {
    await expect(heading(tab)).toHaveText('Weather')
    await tab.goBack()
    await expect(heading(tab)).toHaveText('The page before')
  }
})

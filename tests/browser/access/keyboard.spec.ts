import type { Page } from '@playwright/test'

import { heading, takeCheck } from '../support/check.ts'
import { expect, LEAVE_DESTINATION, test } from '../support/test.ts'

test('sets text and colors by keyboard alone, and goes on to the page', async ({ page, site }) => {
  await page.goto(site)
  await tabTo(page, 'Text and colors')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('radio', { name: 'Normal' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'Larger' })).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'larger')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await tabTo(page, 'Start')
})

test('finds a help line, its country and more lines by keyboard alone', async ({ page, site }) => {
  await page.goto(site)
  await tabTo(page, 'Get help now')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Country')).toBeFocused()
  await page.keyboard.type('Ireland')
  await expect(page.getByRole('heading', { name: 'In Ireland' })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').getByRole('link', { name: 'Call 112' })).toBeFocused()
  await tabTo(page, 'Back to where you were')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible()
})

test.describe('what is taken along', () => {
  test.use({ allowed: ['download'] })

  test('is chosen and saved by keyboard alone, and said to be on its way', async ({
    page,
    site,
  }) => {
    await page.goto(site)
    await takeCheck(page, 'yynnnnnnnnn')
    await tabTo(page, 'Take it with you')
    await page.keyboard.press('Enter')
    await expect(heading(page)).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { name: 'A summary', exact: false }).first()).toBeVisible()
    await tabTo(page, 'Save as a file')
    const file = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    await file
    await expect(page.getByText(/is on its way to this device/)).toHaveRole('status')
  })
})

test('leaves by the second stop of the Tab key', async ({ page, site }) => {
  await page.route(LEAVE_DESTINATION, (route) => route.fulfill({ body: 'elsewhere' }))
  await page.goto(site)
  await takeCheck(page, 'yynnnnnnnnn')
  await page.evaluate(() => document.querySelector<HTMLElement>('a[href]')?.focus())
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Leave this site' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(LEAVE_DESTINATION)
})

/** Presses Tab until what has the focus is called by this name. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => document.activeElement?.textContent)
    if (focused === name) return
  }
  throw new Error(`Tab never reached “${name}”.`)
}

import type { Page } from '@playwright/test'

import { answer, begin, heading, radio } from './support/check.ts'
import { openWithoutScript, takenOver } from './support/late-app.ts'
import { expect, LEAVE_DESTINATION, test } from './support/test.ts'

const BEFORE = 'data:text/html,<title>Before</title><h1>The page before</h1>'

test.describe('Leave, before the app has arrived', () => {
  test.beforeEach(async ({ context }) => {
    await context.route(LEAVE_DESTINATION, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
    )
  })

  for (const [way, leave] of [
    ['by its link', (page: Page) => page.getByRole('link', { name: 'Leave', exact: true }).click()],
    [
      'by Shift pressed three times',
      async (page: Page) => {
        for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift')
      },
    ],
  ] as const)
    test(`leaves ${way}, and Back leads to the page before Eleven`, async ({ page, site }) => {
      await page.goto(BEFORE)
      const arrive = await openWithoutScript(page, site)
      await begin(page, 'not-sole')
      await answer(page, 'yy')
      await leave(page)
      await expect(heading(page)).toHaveText('Weather')
      arrive()
      await page.goBack()
      await expect(heading(page)).toHaveText('The page before')
      await page.goForward()
      await expect(heading(page)).toHaveText('Weather')
    })

  for (const [where, isThere] of [
    ['where the app is not there either', false],
    ['where it is', true],
  ] as const)
    test(`leaves in every tab at once, and from one ${where}`, async ({ page, context, site }) => {
      await openWithoutScript(page, site)
      await begin(page, 'not-sole')
      await answer(page, 'yyy')
      const other = await context.newPage()
      if (isThere) {
        await other.goto(site)
        await takenOver(other)
      } else await openWithoutScript(other, site)
      await other.getByRole('link', { name: 'Leave', exact: true }).click()
      await expect(heading(other)).toHaveText('Weather')
      await expect(heading(page)).toHaveText('Weather')
    })

  test('is not what a right click asks for, nor Shift held for something else', async ({
    page,
    site,
  }) => {
    await openWithoutScript(page, site)
    await begin(page, 'not-sole')
    await page.getByRole('link', { name: 'Leave', exact: true }).click({ button: 'right' })
    for (let time = 0; time < 3; time += 1) {
      await radio(page, 'Yes').click({ modifiers: ['Shift'] })
      await page.keyboard.press('Alt+Shift')
    }
    await expect(page.getByText('Question 1 of 11', { exact: true })).toBeVisible()
    await expect(radio(page, 'Yes')).toBeChecked()
  })

  test('is not what Shift does once that is switched off, then and when the app is there', async ({
    page,
    site,
  }) => {
    const arrive = await openWithoutScript(page, site)
    await page.getByRole('button', { name: 'Start' }).click()
    const shiftLeaves = page.getByRole('checkbox', { name: 'Shift three times leaves' })
    await shiftLeaves.uncheck()
    const pressShift = async () => {
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift')
    }
    await pressShift()
    await page.getByRole('button', { name: 'Continue' }).click()
    await pressShift()
    await expect(heading(page)).toContainText('how did you')
    arrive()
    await takenOver(page)
    await pressShift()
    await page.getByRole('button', { name: 'Back' }).click()
    await expect(shiftLeaves).not.toBeChecked()
    await shiftLeaves.check()
    await pressShift()
    await expect(heading(page)).toHaveText('Weather')
  })

  test('takes a tab along in which the app is there', async ({ page, context, site }) => {
    await page.goto(site)
    await takenOver(page)
    await begin(page, 'not-sole')
    await answer(page, 'yyy')
    const other = await context.newPage()
    await openWithoutScript(other, site)
    await other.getByRole('link', { name: 'Leave', exact: true }).click()
    await expect(heading(page)).toHaveText('Weather')
  })

  test('leads out from an address opened before, though the app never comes', async ({
    page,
    site,
  }) => {
    await page.goto(BEFORE)
    await openWithoutScript(page, `${site}guide`)
    await page.locator('main a[href$="/guide/overdose"]').click()
    await expect(page).toHaveURL(/overdose/)
    await expect(page.getByRole('heading', { name: 'Overdose: what to do' })).toBeVisible()
    await page.getByRole('link', { name: 'Leave', exact: true }).click({ noWaitAfter: true })
    await expect(heading(page)).toHaveText('Weather')
    await page.goBack()
    await expect(heading(page)).toHaveText('The page before')
    await page.goForward()
    await expect(heading(page)).toHaveText('Weather')
    await page.goForward().catch(() => null) // it leads on before it has loaded
    await expect(heading(page)).toHaveText('Weather')
  })

  test('shows nothing from the very task of the press', async ({ page, site }) => {
    await openWithoutScript(page, site)
    await begin(page, 'not-sole')
    const left = await page.evaluate(() => {
      const link = [...document.querySelectorAll('a')].find((a) => a.textContent === 'Leave')
      link?.click()
      const { hidden } = document.documentElement
      return { hidden, title: document.title, words: document.getElementById('root')?.textContent }
    })
    expect(left).toEqual({ hidden: true, title: 'Eleven', words: '' })
    await expect(heading(page)).toHaveText('Weather')
  })
})

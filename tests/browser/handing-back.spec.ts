import type { Page } from '@playwright/test'

import { DEVICE_VOICE, installFakeSpeech } from '../support/fake-speech.ts'
import { heading, takeCheck } from './support/check.ts'
import { say } from './support/say.ts'
import { beginShared, turnOn, waitUntouched } from './support/shared-device.ts'
import { expect, LEAVE_DESTINATION, test as base } from './support/test.ts'

const test = base.extend({
  context: async ({ context }, provide) => {
    await context.addInitScript(installFakeSpeech, [DEVICE_VOICE])
    await context.route(LEAVE_DESTINATION, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
    )
    await provide(context)
  },
})

const between = (page: Page) => expect(heading(page)).toHaveText(say('Ready for the next person'))
const warning = (page: Page) => page.getByRole('alertdialog')

test('ends what someone opened in another tab', async ({ page, context, site }) => {
  const other = await context.newPage()
  await other.goto(site)
  await takeCheck(other, 'yyyyyyyyyyy')

  await turnOn(page, site)
  await beginShared(page)
  await page.getByRole('button', { name: say('Hand back') }).click()
  await between(page)
  await expect(other.getByRole('heading', { name: 'Weather' })).toBeVisible()
})

test('no press opens a tab, which nothing would erase', async ({ page, context, site }) => {
  await turnOn(page, site)
  const link = page.getByRole('link', { name: say('Get help now') })
  for (const press of [
    () => link.click({ modifiers: ['ControlOrMeta'] }),
    () => link.click({ button: 'middle' }),
  ]) {
    await press()
    await expect(heading(page)).toHaveText(say('Get help now'))
    await page.getByRole('button', { name: say('Hand back') }).click()
    await between(page)
  }
  expect(context.pages()).toHaveLength(1)
})

test.describe('while it asks whether anyone is there', () => {
  test.beforeEach(async ({ page, site }) => {
    await page.clock.install()
    await turnOn(page, site)
    await beginShared(page)
    await page.clock.pauseAt(Date.now() + 10_000)
    await page.getByRole('radio', { name: say('Yes') }).check()
    await waitUntouched(page, 61)
    await expect(warning(page)).toBeVisible()
  })

  test('Shift pressed three times hands it back', async ({ page }) => {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift')
    await between(page)
  })

  test('a question put away by Android’s Back is answered: nothing is erased unseen', async ({
    page,
  }) => {
    await warning(page).evaluate((dialog: HTMLDialogElement) => dialog.requestClose())
    await expect(warning(page)).toHaveCount(0)
    await waitUntouched(page, 40)
    await expect(page.getByRole('radio', { name: say('Yes') })).toBeChecked()
  })
})

test.describe('for someone who listens', () => {
  test.use({ allowed: ['speech'] })

  test('it asks a minute after the voice has ended', async ({ page, site }) => {
    await page.clock.install()
    await turnOn(page, site)
    await beginShared(page)
    await page.clock.pauseAt(Date.now() + 10_000)
    await page
      .getByRole('button', { name: say('Read this aloud') })
      .first()
      .click()
    await waitUntouched(page, 100)
    await expect(warning(page)).toHaveCount(0)

    await page.getByText(say('Question 1 of 11'), { exact: true }).waitFor()
    while (await page.evaluate(() => window.fakeSpeech.now()))
      await page.evaluate(() => window.fakeSpeech.finish())
    await waitUntouched(page, 59)
    await expect(warning(page)).toHaveCount(0)
    await waitUntouched(page, 2)
    await expect(warning(page)).toBeVisible()
  })
})

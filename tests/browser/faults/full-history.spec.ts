import type { Page } from '@playwright/test'

import { answer, begin, goOn, heading } from '../support/check.ts'
import { expect, expectQuestion, serveDestination, test } from '../support/faults.ts'
import { openWithoutScript, takenOver } from '../support/late-app.ts'

/** Makes the browser take no more entries, as Safari does after a hundred in half a minute. */
async function refuseEntries(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.history.pushState = () => {
      throw new DOMException('Attempt to use history.pushState() too often', 'SecurityError')
    }
  })
}

const PAGES = {
  'that the app has not reached yet': openWithoutScript,
  'of the app': async (page: Page, address: string) => {
    await page.goto(address)
    await takenOver(page)
    return () => {}
  },
}

for (const [which, open] of Object.entries(PAGES))
  test.describe(`in a browser that takes no more entries, a page ${which}`, () => {
    test('goes on and back all the same, with every answer kept', async ({ page, site }) => {
      const arrive = await open(page, site)
      await begin(page, 'not-sole')
      await answer(page, 'yn')
      await refuseEntries(page)
      await answer(page, 'uys')
      await expectQuestion(page, 6)
      for (const [question, chosen] of [
        [5, 'Skip this one'],
        [4, 'Yes'],
      ] as const) {
        await page.getByRole('button', { name: 'Back', exact: true }).click()
        await expectQuestion(page, question, chosen)
      }
      await goOn(page)
      await goOn(page)
      arrive()
      await takenOver(page)
      await expectQuestion(page, 6)
      await answer(page, 'nnnnnn')
      await page.getByRole('button', { name: 'See what this means' }).click()
      await expect(heading(page)).toHaveText('Your answers match 2 of the 11 signs, and maybe 4')
    })

    test('goes back by the browser to the step before, and on from there', async ({
      page,
      site,
    }) => {
      const arrive = await open(page, site)
      await begin(page, 'not-sole')
      await answer(page, 'yn')
      await refuseEntries(page)
      await answer(page, 'u')
      await page.evaluate(() => Reflect.deleteProperty(window.history, 'pushState'))
      await expectQuestion(page, 4)
      await answer(page, 'y')
      await expectQuestion(page, 5)
      arrive()
      await takenOver(page)
      await page.goBack()
      await expectQuestion(page, 4, 'Yes')
      await page.goBack()
      await expectQuestion(page, 2, 'No')
    })

    test('is left at once', async ({ page, site }) => {
      await serveDestination(page)
      await open(page, site)
      await begin(page, 'not-sole')
      await answer(page, 'yn')
      await refuseEntries(page)
      await page.getByRole('link', { name: 'Leave', exact: true }).click()
      await expect(heading(page)).toHaveText('Weather')
    })
  })

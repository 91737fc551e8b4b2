import { answer, begin, heading } from '../support/check.ts'
import { expect, expectQuestion, serveDestination, test } from '../support/faults.ts'

test('a page that breaks, and the help lines with it, says what saves a life and keeps the answers', async ({
  page,
  site,
}) => {
  await serveDestination(page)
  await page.addInitScript(() => {
    const { toSorted } = Array.prototype
    // The days on which help lines were checked: no browser before 2023 can sort them.
    Object.assign(Array.prototype, {
      toSorted(this: unknown[], compare?: () => number) {
        if (this.length > 0 && this.every((each) => /^\d{4}-/.test(String(each))))
          throw new TypeError('Not known here.')
        return toSorted.call(this, compare)
      },
    })
  })
  await page.goto(site)
  await begin(page, 'not-sole')
  await answer(page, 'yn')
  await page.getByRole('link', { name: 'Get help now', exact: true }).click()
  await expect(heading(page)).toHaveText('Something went wrong on our side')
  await expect(page.getByRole('main').getByText('Call your emergency number')).toBeVisible()
  await page.goBack()
  await expectQuestion(page, 3)
  await page.getByRole('button', { name: 'Back' }).click()
  await expectQuestion(page, 2, 'No')
  await page.goForward()
  await page.goForward()
  await expect(heading(page)).toHaveText('Something went wrong on our side')
  await page.getByRole('link', { name: 'Leave', exact: true }).click()
  await expect(heading(page)).toHaveText('Weather')
})

test('where all of a page breaks there are the numbers that save a life, the start and the way out', async ({
  page,
  site,
}) => {
  await serveDestination(page)
  await page.goto(site)
  await begin(page, 'not-sole')
  await answer(page, 'y')
  // What stands around every page asks for this when the text is made larger.
  await page.getByRole('button', { name: 'Text and colors' }).click()
  await page.evaluate(() => {
    Object.defineProperty(document.documentElement, 'dataset', {
      get() {
        throw new Error('Out of memory.')
      },
    })
  })
  await page.getByText('Larger', { exact: true }).click()
  await expect(heading(page)).toHaveText('Something went wrong on our side')
  await expect(heading(page)).toBeFocused()
  await expect(page.getByRole('link', { name: 'Call 911 United States' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Call 988', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Go to the start page' })).toBeVisible()
  await page.getByRole('link', { name: 'Leave', exact: true }).click()
  await expect(heading(page)).toHaveText('Weather')
})

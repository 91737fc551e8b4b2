import { begin } from './support/check.ts'
import { openWithoutScript } from './support/late-app.ts'
import { expect, test } from './support/test.ts'

test('presses nothing by the second half of a double press, before the app has arrived', async ({
  page,
  site,
}) => {
  await openWithoutScript(page, site)
  await begin(page, 'not-sole')
  for (const there of ['Call 911', 'Yes', 'Continue']) {
    const isLeft = await page
      .getByText(there)
      .first()
      .evaluate((element) => {
        const second = { detail: 2, bubbles: true, cancelable: true }
        return element.dispatchEvent(new MouseEvent('click', second))
      })
    expect(isLeft, there).toBe(false)
  }
  await expect(page.getByText('Question 1 of 11', { exact: true })).toBeVisible()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
})

for (const isThere of [false, true])
  test(`opens once what is pressed twice, ${isThere ? 'with the app' : 'before the app has arrived'}`, async ({
    page,
    site,
  }) => {
    if (isThere) await page.goto(site)
    else await openWithoutScript(page, site)
    await page.getByText('I have a code').dblclick()
    await expect(page.getByLabel('The code from your card')).toBeVisible()
    await page.getByText('I have a code').dblclick()
    await expect(page.getByLabel('The code from your card')).toBeHidden()
  })

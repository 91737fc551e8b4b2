import { answer, begin, heading } from '../support/check.ts'
import { expect, expectQuestion, test } from '../support/faults.ts'

/** A newer version has taken the place of this one: none of its files is there any more. */
const GONE = { paths: /^\/assets\//, arrival: 'is not there any more' } as const

test('a check that is open while a newer version comes goes on to its result', async ({
  page,
  host,
}) => {
  await page.goto(host.address)
  await begin(page, 'not-sole')
  await answer(page, 'yyy')
  host.manner.faulty = GONE
  await host.publishNewer()
  await answer(page, 'nnnnnnnn')
  await page.getByRole('button', { name: 'See what this means' }).click()
  await expect(heading(page)).toHaveText('Your answers match 3 of the 11 signs')
  await page.getByRole('link', { name: 'Take it with you' }).click()
  await expect(page.getByRole('region', { name: 'This is all that leaves' })).toBeVisible()
  await page.goBack()

  await page.getByRole('contentinfo').getByRole('link', { name: 'Treatment guide' }).click()
  await expect(heading(page)).toHaveText('Something went wrong on our side')
  await expect(page.locator('html')).not.toHaveAttribute('data-edition')
  await page.goBack()
  await expect(heading(page)).toHaveText('Your answers match 3 of the 11 signs')

  // Nothing is loaded anew but by a press that says what it costs.
  await page.goForward()
  await expect(page.getByText('It erases your answers')).toBeVisible()
  host.manner.faulty = undefined
  await page.getByRole('link', { name: 'Load this page afresh' }).click()
  await expect(heading(page)).toHaveText('Treatment guide')
  await expect(page.locator('html')).toHaveAttribute('data-edition', '2')
})

test('a part of the version before that is gone, and has no address, leaves the way back to the answers, and one to the newer version', async ({
  page,
  host,
}) => {
  await page.goto(host.address)
  await begin(page, 'not-sole')
  await answer(page, 'y')
  await page.getByRole('link', { name: 'Eleven', exact: true }).click()
  host.manner.faulty = GONE
  await host.publishNewer()
  await page.getByRole('link', { name: /^With a counselor/ }).click()
  await expect(heading(page)).toHaveText('Something went wrong on our side')
  await page.goBack()
  await page.getByRole('button', { name: 'Go on where you were' }).click()
  await expectQuestion(page, 2)
  await page.getByRole('button', { name: 'Back' }).click()
  await expectQuestion(page, 1, 'Yes')

  await page.getByRole('link', { name: 'Eleven', exact: true }).click()
  await page.getByRole('link', { name: /^With a counselor/ }).click()
  await expect(page.getByText('It erases your answers')).toBeVisible()
  host.manner.faulty = undefined
  await page.getByRole('link', { name: 'Load Eleven afresh' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-edition', '2')
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible()
  await page.getByRole('link', { name: /^With a counselor/ }).click()
  await expect(heading(page)).toHaveText('With a counselor')
})

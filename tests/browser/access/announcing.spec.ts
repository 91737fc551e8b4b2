import type { Page } from '@playwright/test'

import { answer, begin, goOn, heading } from '../support/check.ts'
import { expect, test } from '../support/test.ts'

/** What a screen reader is told beside what has the focus. */
const said = (page: Page) =>
  page
    .getByRole('status')
    .evaluateAll((all) => all.map((one) => one.textContent).filter((text) => text !== ''))

/** Each page of the way: how one comes to it, its heading, and what is said of where one is. */
const WAY: readonly [open: (page: Page) => Promise<unknown>, heading: RegExp, where: string][] = [
  [press('Start'), /^Before you start$/, ''],
  [goOn, /how did you take opioids/, 'First, one thing – Eleven'],
  [chooseAndGoOn(/In other ways too/), /more opioids than you meant/, 'Question 1 of 11 – Eleven'],
  [chooseAndGoOn('Yes'), /cut down or stop/, 'Question 2 of 11 – Eleven'],
  [(page) => answer(page, 'nnnnnnnnn').then(() => chooseAndGoOn('No')(page)), /^Check your/, ''],
  [press('See what this means'), /match 1 of the 11 signs/, 'Your result – Eleven'],
  [follow(/Stay safer/), /^Stay safer$/, 'Your next step – Eleven'],
  [follow('Get help now'), /^Get help now$/, ''],
  [follow('Take it with you'), /would you like to take/, 'Take it with you – Eleven'],
  [follow('About'), /^About Eleven$/, ''], // it arrives late: its name was the heading meanwhile
  [follow('Accessibility'), /^Accessibility$/, ''],
]

test('brings the focus to every page’s heading, and says once where one is', async ({
  page,
  site,
}) => {
  await page.goto(site)
  for (const [open, name, where] of WAY) {
    await open(page)
    await expect(heading(page)).toHaveText(name)
    await expect(heading(page)).toBeFocused()
    // The heading is read because it has the focus: what is said beside it is what it does not say.
    await expect.poll(() => said(page)).toEqual(where === '' ? [] : [where])
    if (where !== '') await expect(page).toHaveTitle(where)
  }
})

test('says a fault in the title, in a summary that takes the focus, and beside the field', async ({
  page,
  site,
}) => {
  await page.goto(site)
  await begin(page, 'not-sole')
  await goOn(page)
  await expect(page).toHaveTitle('Error: Question 1 of 11 – Eleven')
  const summary = page.getByRole('alert')
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('heading')).toHaveText('There is a problem')

  const group = page.getByRole('group', { name: /^In the past 12 months/ })
  await expect(group).toHaveAccessibleDescription(/^Error: Choose an answer to go on/)
  await expect(group.getByText(/Choose an answer to go on/)).toBeVisible()

  await summary.getByRole('link', { name: /^Choose an answer/ }).press('Enter')
  await expect(page.getByRole('radio', { name: 'Yes' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(summary).toHaveCount(0)
  await expect(page).toHaveTitle('Question 1 of 11 – Eleven')
})

test('says of a code that can’t be read what is wrong with it, at the field too', async ({
  page,
  site,
}) => {
  await page.goto(site)
  await page.getByText('I have a code').click()
  const field = page.getByLabel('The code from your card')
  await field.fill('5420')
  await field.press('Enter')
  await expect(page).toHaveTitle('Error: Eleven')
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveAccessibleDescription(/Eight letters and numbers.*Error: A code has/s)
  await page.getByRole('alert').getByRole('link').press('Enter')
  await expect(field).toBeFocused()
})

test('gives all the time in the world: a day later the answers are there', async ({
  page,
  site,
}) => {
  await page.clock.install()
  await page.goto(site)
  await begin(page, 'not-sole')
  await answer(page, 'yn')
  await page.getByRole('radio', { name: 'I’m not sure' }).check()
  await page.clock.fastForward('24:00:00')
  await expect(page.getByRole('radio', { name: 'I’m not sure' })).toBeChecked()
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByRole('radio', { name: 'No', exact: true })).toBeChecked()
  await expect.poll(() => said(page)).toEqual(['Question 2 of 11 – Eleven'])
})

function press(name: string) {
  return (page: Page) => page.getByRole('button', { name }).click()
}

function follow(name: string | RegExp) {
  return (page: Page) => page.getByRole('link', { name }).first().click()
}

function chooseAndGoOn(name: string | RegExp) {
  return async (page: Page) => {
    await page.getByRole('radio', { name, exact: typeof name === 'string' }).check()
    await goOn(page)
  }
}

import type { Page } from '@playwright/test'

import { answer, begin, goOn, heading, takeCheck } from './support/check.ts'
import { takenOver } from './support/late-app.ts'
import { part, say } from './support/say.ts'
import { expect, test } from './support/test.ts'

test('comes back to the top of a question, and to where a page was left that is read', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 360, height: 500 })
  const foot = () => page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await page.goto(site)
  await takeCheck(page, 'yyynnnnnnnn')
  const step = page.getByRole('link', { name: say('Not today') })
  await step.click()
  await foot()
  await page.goBack()
  await expect(step).toBeInViewport()
  await page.goBack()
  await page.goBack()
  await expect(page.getByText(say('Question 11 of 11'), { exact: true })).toBeVisible()
  await foot()
  await page.goBack()
  await expect(page.getByText(say('Question 10 of 11'), { exact: true })).toBeInViewport()
})

test('takes the whole check by keyboard alone', async ({ page, site }) => {
  await page.goto(site)
  for (const next of ['Start', 'Continue']) {
    await tabTo(page, say(next))
    await page.keyboard.press('Enter')
    await expect(heading(page)).toBeFocused()
  }

  await chooseByKeys(page, 2)
  for (let question = 1; question <= 11; question += 1) {
    await expect(page.getByText(say(`Question ${question} of 11`), { exact: true })).toBeVisible()
    await expect(heading(page)).toBeFocused()
    await expect(page).toHaveTitle(say(`Question ${question} of 11 – Eleven`))
    await chooseByKeys(page, question <= 3 ? 1 : 2)
  }
  await expect(heading(page)).toHaveText(say('Check your answers'))
  await tabTo(page, say('See what this means'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('img', { name: say('3 of 11, mild') })).toBeVisible()
  await expect(heading(page)).toBeFocused()

  /** Tab into the group, arrow to the answer, Enter to go on: the keys of every native form. */
  async function chooseByKeys(form: Page, answerNumber: number): Promise<void> {
    await form.keyboard.press('Tab')
    await form.keyboard.press('Space')
    for (let step = 1; step < answerNumber; step += 1) await form.keyboard.press('ArrowDown')
    await form.keyboard.press('Enter')
  }
})

test('moves and selects with the arrow keys, and goes nowhere by it', async ({ page, site }) => {
  await page.goto(site)
  await begin(page, 'not-sole')
  await page.getByRole('radio', { name: say('Yes') }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: say('No'), exact: true })).toBeChecked()
  await expect(page.getByText(say('Question 1 of 11'), { exact: true })).toBeVisible()
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true })

  test('takes the whole check with taps', async ({ page, site }) => {
    await page.goto(site)
    // Two taps on one spot in a moment are a double tap: one elsewhere parts them.
    const tapElsewhere = () => heading(page).tap({ position: { x: 1, y: 1 } })
    await page.getByRole('button', { name: say('Start') }).tap()
    await tapElsewhere()
    await page.getByRole('button', { name: say('Continue') }).tap()
    await page.getByText(say('Only the way a doctor or nurse told me to')).tap()
    await page.getByRole('button', { name: say('Continue') }).tap()
    for (let question = 1; question <= 11; question += 1) {
      await page.getByText(say(question > 9 ? 'Yes' : 'No'), { exact: true }).tap()
      await page.getByRole('button', { name: say('Continue') }).tap()
    }
    await tapElsewhere()
    await page.getByRole('button', { name: say('See what this means') }).tap()
    await expect(page.getByRole('img', { name: say('0 of 11, below mild') })).toBeVisible()
    await expect(page.getByRole('heading', { name: say('Noted, not counted') })).toBeVisible()
  })
})

test('goes on one step for a double press, and back one step after it', async ({ page, site }) => {
  await page.goto(site)
  await begin(page, 'not-sole')
  await page.getByRole('radio', { name: say('Yes') }).check()
  await page.getByRole('button', { name: say('Continue') }).dblclick()
  await expect(page.getByText(say('Question 2 of 11'), { exact: true })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.goBack()
  await expect(page.getByText(say('Question 1 of 11'), { exact: true })).toBeVisible()
})

test('goes step by step with the browser’s own Back and Forward', async ({ page, site }) => {
  await page.goto(site)
  await begin(page, 'not-sole')
  await answer(page, 'yns')
  for (const question of [3, 2, 1]) {
    await page.goBack()
    await expect(page.getByText(say(`Question ${question} of 11`), { exact: true })).toBeVisible()
  }
  await expect(page.getByRole('radio', { name: say('Yes') })).toBeChecked()
  await page.goForward()
  await expect(page.getByRole('radio', { name: say('No'), exact: true })).toBeChecked()
  await page.goForward()
  await expect(page.getByRole('radio', { name: say('Skip this one') })).toBeChecked()
})

test('has one address from the first page to the result', async ({ page, site, home }) => {
  await page.goto(site)
  await takeCheck(page, 'yyyyynnnnnn')
  await expect(page.getByRole('img', { name: say('5 of 11, moderate') })).toBeVisible()
  expect(page.url()).toBe(home)
  await page.getByRole('link', { name: say('Get help now') }).click()
  expect(page.url()).toBe(home)
})

test('starts afresh on a reload, and says that nothing is kept', async ({ page, site }) => {
  await page.goto(site)
  await begin(page, 'not-sole')
  await answer(page, 'yy')
  await page.reload()
  await expect(heading(page)).toHaveText(say('A private look at your own opioid use'))
  await expect(page.getByRole('main').getByText(part('earlier answers are gone'))).toBeVisible()
  await expect(page.getByRole('button', { name: say('Start') })).toBeVisible()
})

test('says so on a page of the guide too, where the check was begun from there', async ({
  page,
  site,
}) => {
  await page.goto(`${site}guide/family`)
  const gone = page.getByRole('main').getByText(part('earlier answers are gone'))
  await page.reload() // from where one has gone nowhere
  await takenOver(page)
  await expect(gone).toHaveCount(0)
  await page.getByRole('link', { name: say('Eleven'), exact: true }).click()
  await begin(page, 'not-sole')
  await answer(page, 'yy')
  await page.reload()
  await expect(gone).toBeVisible()
  await expect(heading(page)).toHaveText(say('For family and friends'))
})

test('shows no answers to whoever presses Back after the erasing', async ({ page, site }) => {
  await page.goto(site)
  await takeCheck(page, 'yyyyynnnnnn')
  const result = await heading(page).innerText()
  await page.getByRole('button', { name: say('Erase my answers') }).click()
  await expect(page.getByRole('main').getByText(part('Your answers are erased'))).toBeVisible()
  for (let press = 0; press < 6; press += 1) {
    await page.goBack()
    await expect(heading(page)).not.toHaveText(result)
  }
  await expect(page.getByRole('main').getByText(part('There are no answers here'))).toBeVisible()
})

test('says that the answers are erased once, and not again on the way back', async ({
  page,
  site,
}) => {
  await page.goto(site)
  await takeCheck(page, 'ynnnnnnnnnn')
  await page.getByRole('button', { name: say('Erase my answers') }).click()
  await expect(page.getByRole('main').getByText(part('Your answers are erased'))).toBeVisible()
  await begin(page, 'not-sole')
  for (let press = 0; press < 3; press += 1) await page.goBack()
  await expect(page.getByRole('button', { name: say('Go on where you were') })).toBeVisible()
  await expect(page.getByRole('main').getByText(part('Your answers are erased'))).toHaveCount(0)
})

test('asks again, with the focus on what is wrong, when nothing was chosen', async ({
  page,
  site,
  home,
}) => {
  await page.goto(site)
  await begin(page, 'not-sole')
  await goOn(page)
  await expect(page.getByRole('alert')).toBeFocused()
  const toAnswers = page.getByRole('alert').getByRole('link')
  await expect(toAnswers).toHaveAttribute('href', '#page') // which tells nothing of what is open
  for (const button of ['left', 'middle'] as const) {
    await page.getByRole('radio', { name: say('No'), exact: true }).focus()
    await toAnswers.click({ button })
    await expect(page.getByRole('radio', { name: say('Yes') })).toBeFocused()
  }
  expect(page.url()).toBe(home)
  expect(page.context().pages()).toHaveLength(1)
})

test('opens help and the page about Eleven by their own addresses', async ({ page, site }) => {
  await page.goto(`${site}help`)
  await expect(heading(page)).toHaveText(say('Get help now'))
  await page.goto(`${site}about`)
  await expect(heading(page)).toHaveText(say('About Eleven'))
})

test('answers an unknown address with a 404 that has the help lines', async ({ page, site }) => {
  const response = await page.goto(`${site}question/4`)
  expect(response?.status()).toBe(404)
  await expect(heading(page)).toHaveText(say('This page is not here'))
  await expect(page.getByRole('link', { name: say('Call 988'), exact: true })).toBeVisible()
})

test('leads past what repeats with the first press of Tab', async ({ page, site, home }) => {
  await page.goto(site)
  await expect(heading(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: say('Skip to the page') })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  expect(page.url()).toBe(home)
})

test.describe('with a browser from Britain', () => {
  test.use({
    locale: async ({ language }, provide) => provide(language === 'en' ? 'en-GB' : 'es-GB'),
  })

  test('shows the British lines first, and others in one choice', async ({ page, site }) => {
    await page.goto(`${site}help`)
    await expect(page.getByRole('heading', { name: say('In the United Kingdom') })).toBeVisible()
    await expect(page.getByRole('link', { name: say('Call 999') })).toHaveCount(2)

    await page.getByLabel(say('Country')).selectOption('ireland')
    await expect(page.getByRole('heading', { name: say('In Ireland') })).toBeVisible()
    await expect(page.getByRole('link', { name: say('Call 112') })).toHaveCount(2)
  })
})

async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => document.activeElement?.textContent)
    if (focused === name) return
  }
  throw new Error(`Tab never reached “${name}”.`)
}

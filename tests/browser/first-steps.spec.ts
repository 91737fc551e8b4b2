import type { CompleteAnswers } from '#domain/answers.ts'
import { encodeAnswers } from '#domain/answer-code.ts'
import { CRITERIA } from '#domain/criteria.ts'
import { sayIn } from '../support/say.ts'
import { answer, begin, goOn, heading, radio } from './support/check.ts'
import { openWithoutScript, takenOver, watchShifts } from './support/late-app.ts'
import { expect, test } from './support/test.ts'

const ANSWERED = Object.fromEntries(CRITERIA.map(({ id }) => [id, 'yes'])) as CompleteAnswers

test.describe('before the app has arrived', () => {
  test('all eleven questions can be answered, and the app goes on from there', async ({
    page,
    site,
  }) => {
    const arrive = await openWithoutScript(page, site)
    await begin(page, 'not-sole')
    await answer(page, 'yyynnunnnsn')
    await expect(heading(page)).toHaveText('One moment')
    await expect(heading(page)).toBeFocused()
    await expect(page).toHaveURL(site)
    arrive()
    await expect(heading(page)).toHaveText('Check your answers')
    await expect(page.getByText('Yes', { exact: true })).toHaveCount(3)
    await page.getByRole('button', { name: 'See what this means' }).click()
    await expect(heading(page)).toHaveText('Your answers match 3 of the 11 signs, and maybe 5')
    // Back leads through the pages that were there before the app was.
    await page.goBack()
    await page.goBack()
    await expect(page.getByText('Question 11 of 11', { exact: true })).toBeVisible()
    await expect(radio(page, 'No')).toBeChecked()
    await page.goBack()
    await expect(page.getByText('Question 10 of 11', { exact: true })).toBeVisible()
    await expect(radio(page, 'Skip this one')).toBeChecked()
  })

  test('the app takes the question over where it stands: no element, answer or focus is another', async ({
    page,
    site,
  }) => {
    const arrive = await openWithoutScript(page, site)
    await begin(page, 'not-sole')
    await answer(page, 'yn')
    await radio(page, 'I’m not sure').check()
    await expect(page).toHaveTitle('Question 3 of 11 – Eleven')
    const shifts = await watchShifts(page)
    const form = await page.locator('main form').elementHandle()
    arrive()
    await takenOver(page)
    await expect(radio(page, 'I’m not sure')).toBeChecked()
    await expect(radio(page, 'I’m not sure')).toBeFocused()
    await expect(page).toHaveTitle('Question 3 of 11 – Eleven')
    expect(await form?.evaluate((element) => element.isConnected)).toBe(true)
    expect(await shifts()).toEqual([])

    // Only what was answered is: no question twice, none passed over.
    await goOn(page)
    await expect(page.getByText('Question 4 of 11', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Back' }).click()
    await expect(radio(page, 'I’m not sure')).toBeChecked()
    await page.getByRole('button', { name: 'Back' }).click()
    await expect(radio(page, 'No')).toBeChecked()
  })

  test('the app never comes in between two presses, but once the hand rests', async ({
    page,
    site,
  }) => {
    await page.clock.install({ time: 0 })
    await page.clock.pauseAt(1000)
    const arrive = await openWithoutScript(page, site)
    await page.clock.runFor(100) // painted, and so asked for
    await begin(page, 'not-sole')
    const arrived = ['react', 'stack', 'index'].map((name) =>
      page.waitForEvent('requestfinished', (request) => request.url().includes(`/${name}-`)),
    )
    arrive()
    await Promise.all(arrived)
    const isAlone = () => page.evaluate(() => 'firstSteps' in window)
    for (const given of 'yny') {
      await page.clock.runFor(399)
      expect(await isAlone()).toBe(true)
      await answer(page, given)
    }
    await page.clock.runFor(399)
    expect(await isAlone()).toBe(true)
    await page.clock.resume()
    await takenOver(page)
    await expect(page.getByText('Question 4 of 11', { exact: true })).toBeVisible()
    await answer(page, 'n')
    await expect(page.getByText('Question 5 of 11', { exact: true })).toBeVisible()
  })

  test('Back and Forward move between the pages, and answers stay', async ({ page, site }) => {
    const arrive = await openWithoutScript(page, site)
    await begin(page, 'not-sole')
    await answer(page, 'y')
    await page.getByRole('button', { name: 'Back' }).click()
    await expect(page.getByText('Question 1 of 11', { exact: true })).toBeVisible()
    await expect(radio(page, 'Yes')).toBeChecked()
    await page.evaluate(() => window.history.forward())
    await expect(page.getByText('Question 2 of 11', { exact: true })).toBeVisible()
    await page.evaluate(() => window.history.go(-4))
    await expect(heading(page)).toHaveText('A private look at your own opioid use')
    arrive()
    // The app knows what the page did not: that someone has begun.
    await page.getByRole('button', { name: 'Go on where you were' }).click()
    await expect(page.getByText('Question 2 of 11', { exact: true })).toBeVisible()
  })

  test('a page is read from its top, when it is come back to and when it is loaded again', async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 360, height: 500 })
    await openWithoutScript(page, site)
    await begin(page, 'not-sole')
    await answer(page, 'yn')
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    await page.goBack()
    await expect(heading(page)).toBeFocused()
    await expect(heading(page)).toBeInViewport()
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    await page.reload({ waitUntil: 'load' })
    await expect(page.getByText('This page was loaded again')).toBeInViewport()
  })

  test('going on with nothing chosen says so, and goes nowhere', async ({ page, site }) => {
    const arrive = await openWithoutScript(page, site)
    await begin(page, 'not-sole')
    await goOn(page)
    await expect(page.getByText('Question 1 of 11', { exact: true })).toBeVisible()
    const first = page.getByRole('radio').first()
    await expect(first).toBeFocused()
    expect(await first.evaluate((input: HTMLInputElement) => input.validationMessage)).toContain(
      'Choose an answer',
    )
    const invalid = page.locator(':invalid') // as which an answer is heard
    await radio(page, 'Yes').check()
    await expect(invalid).toHaveCount(0)
    await goOn(page)
    await expect(page.getByText('Question 2 of 11', { exact: true })).toBeVisible()
    for (const goElsewhere of [() => page.goBack(), () => page.goForward(), async () => arrive()]) {
      await page.getByRole('button', { name: 'Continue' }).click()
      await goElsewhere()
    }
    await takenOver(page)
    await expect(invalid).toHaveCount(0)
  })

  test('no opioids in 12 months leads to the page for that', async ({ page, site }) => {
    const arrive = await openWithoutScript(page, site)
    await begin(page, 'no-use')
    await expect(heading(page)).toHaveText('One moment')
    arrive()
    await expect(heading(page)).toHaveText('There is nothing to count')
    await expect(page.getByRole('button', { name: 'Change this answer' })).toBeVisible()
  })

  test('no answer stays in the page once the app has it: erasing erases all', async ({
    page,
    site,
  }) => {
    const arrive = await openWithoutScript(page, site)
    await begin(page, 'not-sole')
    await answer(page, 'yyynnnnnnnn')
    arrive()
    await page.getByRole('button', { name: 'See what this means' }).click()
    await page.getByRole('button', { name: 'Erase my answers' }).click()
    await expect(page.getByRole('main').getByText('Your answers are erased')).toBeVisible()
    const left = await page.evaluate(() => ({
      steps: 'firstSteps' in window,
      pages: document.querySelectorAll('template').length,
      answers: document.querySelectorAll('[name=answer]').length,
    }))
    expect(left).toEqual({ steps: false, pages: 0, answers: 0 })
  })

  test('what the page can’t do by itself is done once the app is there', async ({ page, site }) => {
    const arrive = await openWithoutScript(page, site)
    await begin(page, 'not-sole')
    await radio(page, 'Yes').check()
    await page.getByRole('button', { name: 'Text and colors' }).click()
    await expect(page.getByRole('group', { name: 'Text size' })).toHaveCount(0)
    arrive()
    await expect(page.getByRole('group', { name: 'Text size' })).toBeVisible()
    await expect(radio(page, 'Yes')).toBeChecked()
  })

  test('what was asked for on a page does not open on a later one', async ({ page, site }) => {
    const arrive = await openWithoutScript(page, site)
    await page.getByRole('button', { name: 'Text and colors' }).click()
    await begin(page, 'not-sole')
    arrive()
    await takenOver(page)
    await page.getByRole('button', { name: 'Text and colors', expanded: false }).waitFor()
    await expect(page.getByRole('group', { name: 'Text size' })).toHaveCount(0)
  })

  for (const [when, isPressed] of [
    ['and opened', true],
    ['and waits to be opened', false],
  ] as const)
    test(`a code that was typed ${when} is read once the app is there`, async ({ page, site }) => {
      const open = page.getByRole('button', { name: 'Open the answers' })
      const arrive = await openWithoutScript(page, site)
      await page.getByText('I have a code').click()
      await page.getByLabel('The code from your card').fill(encodeAnswers(ANSWERED, 'not-sole'))
      if (isPressed) await open.click()
      arrive()
      await takenOver(page)
      if (!isPressed) await open.click()
      await expect(heading(page)).toHaveText('Check your answers')
      await expect(page.getByText('Yes', { exact: true })).toHaveCount(11)
    })

  test('a page without an address opens once the app is there', async ({ page, site }) => {
    const arrive = await openWithoutScript(page, site)
    await page.getByRole('link', { name: 'With a counselor' }).click()
    arrive()
    await expect(heading(page)).toHaveText('With a counselor')
  })

  test('a way to another page waits, so that no answer is lost', async ({ page, site }) => {
    const arrive = await openWithoutScript(page, site)
    await begin(page, 'not-sole')
    await radio(page, 'Yes').check()
    await page.getByRole('link', { name: 'Get help now' }).click()
    await expect(page.getByText('Question 1 of 11', { exact: true })).toBeVisible()
    arrive()
    await expect(heading(page)).toHaveText('Get help now')
    await page.goBack()
    await expect(radio(page, 'Yes')).toBeChecked()
  })

  test('a page loaded again says that it starts fresh', async ({ page, site }) => {
    const arrive = await openWithoutScript(page, site)
    await begin(page, 'not-sole')
    await page.reload({ waitUntil: 'commit' })
    await expect(page.getByText('This page was loaded again')).toBeVisible()
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    arrive()
    await takenOver(page)
    await expect(heading(page)).toHaveText('Before you start')
  })
})

test.describe('in a browser from elsewhere, before the app has arrived', () => {
  test.describe('from the United Kingdom', () => {
    test.use({ locale: 'en-GB' })

    test('shows the emergency number of there', async ({ page, site }) => {
      await openWithoutScript(page, site)
      await expect(page.getByRole('link', { name: /^Call 999/ })).toBeVisible()
    })

    test('leads to the help lines of there', async ({ page, site }) => {
      await openWithoutScript(page, `${site}help`)
      await expect(page).toHaveURL(`${site}help/united-kingdom`)
      await expect(page.getByRole('link', { name: /^Call 999/ }).first()).toBeVisible()
      await expect(page.getByRole('heading', { name: 'In the United Kingdom' })).toBeVisible()
    })

    test('leads there from the name of the file too', async ({ page, site }) => {
      await openWithoutScript(page, `${site}help/index.html`)
      await expect(page).toHaveURL(`${site}help/united-kingdom`)
    })

    test('an address that names a country shows that one', async ({ page, site }) => {
      const arrive = await openWithoutScript(page, `${site}help/ireland`)
      arrive()
      await takenOver(page)
      await expect(page.getByRole('combobox', { name: 'Country' })).toHaveValue('ireland')
    })
  })

  test.describe('that asks for Spanish', () => {
    test.use({ locale: 'es-US' })

    test('leads to the page in Spanish, which can be answered', async ({ page, site }) => {
      const arrive = await openWithoutScript(page, site)
      await expect(page).toHaveURL(`${site}es/`)
      await page.getByRole('button', { name: sayIn('es', 'Start'), exact: true }).click()
      await expect(heading(page)).toHaveText(sayIn('es', 'Before you start'))
      arrive()
      await takenOver(page)
      await expect(heading(page)).toHaveText(sayIn('es', 'Before you start'))
    })

    test('stays in the language that the address names', async ({ page, site }) => {
      await openWithoutScript(page, `${site}en`)
      await expect(heading(page)).toHaveText('A private look at your own opioid use')
      await expect(page).toHaveURL(`${site}en`)
    })
  })
})

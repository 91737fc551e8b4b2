import type { Page } from '@playwright/test'

import { partIn, sayIn } from '../support/say.ts'
import { answer, begin, goOn, heading, takeCheck } from './support/check.ts'
import { openSummary } from './support/summary.ts'
import { expect, test } from './support/test.ts'

/** A text in Spanish, by its English. */
const es = (english: string) => sayIn('es', english)
const html = (page: Page) => page.locator('html')
const toSpanish = (page: Page) => page.getByRole('button', { name: 'Español', exact: true })
const toEnglish = (page: Page) => page.getByRole('button', { name: 'English', exact: true })

async function switchToSpanish(page: Page): Promise<void> {
  await toSpanish(page).click()
  await expectSpanish(page)
  await expect(toSpanish(page)).toBeFocused()
}

async function expectSpanish(page: Page): Promise<void> {
  await expect(html(page)).toHaveAttribute('lang', 'es')
  await expect(html(page)).toHaveAttribute('dir', 'ltr')
  await expect(page.getByRole('button', { name: 'Español', pressed: true })).toBeVisible()
  await expect(page.getByRole('link', { name: es('Leave'), exact: true })).toBeVisible()
}

test.describe('switching to Spanish in the middle', () => {
  test('keeps the step, a choice not yet sent and what was open', async ({ page, site }) => {
    await page.goto(site)
    await begin(page, 'not-sole')
    await answer(page, 'yun')
    await page.getByRole('radio', { name: 'Skip this one' }).check()
    await page.getByText('What counts?').click()
    await switchToSpanish(page)

    await expect(page.getByText(es('Question 4 of 11'), { exact: true })).toBeVisible()
    await expect(page).toHaveTitle(es('Question 4 of 11 – Eleven'))
    await expect(page.getByRole('radio', { name: es('Skip this one') })).toBeChecked()
    await expect(page.getByText(es('This does not count'))).toBeVisible()
    await expect(page.getByRole('region', { name: es('Overdose') })).toContainText(es('Call 911'))
    expect(page.url()).toBe(site)

    await page.getByRole('button', { name: es('Continue') }).click()
    await expect(page.getByText(es('Question 5 of 11'), { exact: true })).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('radio', { name: es('Skip this one') })).toBeChecked()
    await page.goBack()
    await expect(page.getByRole('radio', { name: es('No'), exact: true })).toBeChecked()
    await page.goForward()
    await expect(page.getByText(es('Question 4 of 11'), { exact: true })).toBeVisible()
  })

  test('keeps what is wrong, and says it in Spanish', async ({ page, site }) => {
    await page.goto(site)
    await begin(page, 'not-sole')
    await goOn(page)
    await expect(page.getByRole('alert')).toBeFocused()
    await switchToSpanish(page)
    await expect(page.getByRole('alert')).toContainText(es('There is a problem'))
    await expect(page).toHaveTitle(es('Error: Question 1 of 11 – Eleven'))
    await page.getByRole('alert').getByRole('link').click()
    await expect(page.getByRole('radio', { name: es('Yes'), exact: true })).toBeFocused()
  })

  test('keeps the result, and goes back and forward in Spanish', async ({ page, site }) => {
    await page.goto(site)
    await takeCheck(page, 'yyyyynnnnnn')
    await page.getByRole('link', { name: 'Stay safer' }).click()
    await page.goBack()
    await switchToSpanish(page)
    await expect(heading(page)).toHaveText(es('Your answers match 5 of the 11 signs'))
    await expect(page.getByRole('img', { name: es('5 of 11, moderate') })).toBeVisible()
    await page.goForward()
    await expect(heading(page)).toHaveText(es('Stay safer'))
    await expect(page).toHaveTitle(es('Your next step – Eleven'))
    await page.goBack()
    await expect(heading(page)).toHaveText(es('Your answers match 5 of the 11 signs'))
  })

  test('keeps the chapter of the guide', async ({ page, site }) => {
    await page.goto(site)
    await page.getByRole('link', { name: 'Treatment guide' }).first().click()
    await page.getByRole('link', { name: /^Staying safer/ }).click()
    await switchToSpanish(page)
    await expect(heading(page)).toHaveText(es('Staying safer'))
    await expect(page).toHaveTitle(/^Guía, parte \d de 8 – Eleven$/)
    await page.goBack()
    await expect(heading(page)).toHaveText(es('Treatment guide'))
  })

  test('keeps what is to be taken along, and dates it as Spanish does', async ({ page, site }) => {
    await openSummary(page, site, 'answers')
    await switchToSpanish(page)
    await expect(page).toHaveTitle(es('Take it with you – Eleven'))
    const answers = page.getByRole('radio', { name: es('A summary with your answers') })
    await expect(answers).toBeChecked()
    const preview = page.getByRole('region', { name: es('This is all that leaves the screen') })
    await expect(preview).toContainText(es('Strong urges to use: No'))
    await expect(preview).toContainText(/\d{1,2} de [a-z]+ de 20\d\d/)
    await expect(preview).not.toContainText(/\b(the|you|your|and)\b/)
  })

  test('keeps the country of the help lines', async ({ page, site }) => {
    await page.goto(`${site}help`)
    await page.getByLabel('Country').selectOption('canada')
    await switchToSpanish(page)
    await expect(page.getByLabel(es('Country'))).toHaveValue('canada')
    await expect(page.getByRole('heading', { name: es('In Canada') })).toBeVisible()
    await expect(page.getByRole('link', { name: es('Call 988'), exact: true })).toBeVisible()
  })

  test('is done by the keys, and leaves the focus and the scroll where they are', async ({
    page,
    site,
  }) => {
    await page.goto(site)
    await begin(page, 'not-sole')
    await toSpanish(page).focus()
    const scroll = await page.evaluate(() => window.scrollY)
    await page.keyboard.press('Enter')
    await expectSpanish(page)
    await expect(toSpanish(page)).toBeFocused()
    expect(await page.evaluate(() => window.scrollY)).toBe(scroll)
    await page.keyboard.press('Shift+Tab')
    await expect(toEnglish(page)).toBeFocused()
    await page.keyboard.press('Space')
    await expect(page.getByText('Question 1 of 11', { exact: true })).toBeVisible()
    await expect(html(page)).toHaveAttribute('lang', 'en')
  })

  test('leaves no word of English behind that is only heard', async ({ page, site }) => {
    await page.goto(site)
    await begin(page, 'not-sole')
    await expect(page.getByRole('status').filter({ hasText: 'Question 1 of 11' })).toHaveCount(1)
    await switchToSpanish(page)
    await expect(page.getByText(/Question 1 of 11/)).toHaveCount(0)
  })
})

// What the address leaves open, the language or the country of the lines, the browser decides.
for (const [asks, address, speaks, stands = address] of [
  ['es-MX', '', 'es', 'es/'],
  ['en-US', 'es', 'es'],
  ['en-US', 'es/help', 'es'],
  ['en-US', 'es/guide/overdose', 'es'],
  ['es-MX', 'en', 'en'],
  ['es-MX', 'en/help', 'en', 'en/help/elsewhere'],
  ['de-DE', '', 'en'],
  ['de-DE', 'de', 'en'], // no such page, and so in English
] as const satisfies readonly (readonly [string, string, 'en' | 'es', string?])[]) {
  test.describe(`for a browser that asks for ${asks}`, () => {
    test.use({ locale: asks })

    test(`begins at /${address} in ${speaks}`, async ({ page, site }) => {
      await page.goto(site + address)
      const leave = page.getByRole('link', { name: sayIn(speaks, 'Leave'), exact: true })
      await expect(leave).toBeVisible()
      await expect(html(page)).toHaveAttribute('lang', speaks)
      expect(page.url()).toBe(site + stands)
    })
  })
}

test('says in Spanish, and there alone, that no health worker has read the words yet', async ({
  page,
  site,
}) => {
  await page.goto(`${site}about`)
  await expect(heading(page)).toHaveText('About Eleven')
  await expect(page.getByText(/No health worker who speaks it/)).toHaveCount(0)
  await switchToSpanish(page)
  await expect(page.getByText(partIn('es', 'No health worker who speaks it'))).toBeVisible()
})

test('links from a Spanish page to Spanish addresses', async ({ page, site }) => {
  await page.goto(`${site}es`)
  const help = page.getByRole('link', { name: es('Get help now') }).first()
  await expect(help).toHaveAttribute('href', '/es/help')
})

test.describe('words that are slow or lost', () => {
  test('are said to be missing, and brought at the next press', async ({ page, site }) => {
    let arrive = false
    await page.route('**/assets/words-es-*', (route) =>
      arrive ? route.continue() : route.fulfill({ status: 404 }),
    )
    await page.goto(site)
    await begin(page, 'not-sole')
    await toSpanish(page).click()
    await expect(page.getByText(/^Español did not arrive/)).toBeVisible()
    await expect(page.getByText('Question 1 of 11', { exact: true })).toBeVisible()
    arrive = true
    await switchToSpanish(page)
    await expect(page.getByText(es('Question 1 of 11'), { exact: true })).toBeVisible()
    await expect(page.getByText(/did not arrive/)).toHaveCount(0)
  })

  test('leave the page of a Spanish address in English, with Spanish one press away', async ({
    page,
    site,
  }) => {
    let arrive = false
    await page.route('**/assets/words-es-*', (route) =>
      arrive ? route.continue() : route.fulfill({ status: 404 }),
    )
    await page.goto(`${site}es/help`)
    await expect(heading(page)).toHaveText('Get help now')
    await expect(html(page)).toHaveAttribute('lang', 'en')
    arrive = true
    await switchToSpanish(page)
    await expect(heading(page)).toHaveText(es('Get help now'))
  })

  test('let the check begin in Spanish all the same, and nothing is lost', async ({
    page,
    site,
  }) => {
    let arrive = () => {}
    const held = new Promise<void>((resolve) => (arrive = resolve))
    await page.route('**/assets/words-es-*', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(`${site}es`, { waitUntil: 'commit' })
    await page.getByRole('button', { name: es('Start'), exact: true }).click()
    await page.getByRole('button', { name: es('Continue') }).click()
    await page.getByRole('radio', { name: es('In other ways too, even once') }).check()
    await page.getByRole('button', { name: es('Continue') }).click()
    await page.getByRole('radio', { name: es('Yes'), exact: true }).check()
    // The app alone can do this: it is done once the words are here.
    await page.getByRole('button', { name: es('Text and colors') }).click()
    arrive()
    await expect(page.getByRole('group', { name: es('Text size') })).toBeVisible()
    await expectSpanish(page)
    await expect(page.getByRole('radio', { name: es('Yes'), exact: true })).toBeChecked()
    await expect(page.getByText(es('Question 1 of 11'), { exact: true })).toBeVisible()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const [language, address, other] of [
    ['en', '', 'Español'],
    ['en', 'en', 'Español'],
    ['es', 'es', 'English'],
  ] as const)
    test(`says at /${address} what to do in an overdose, and shows the lines that matter`, async ({
      page,
      site,
    }) => {
      await page.goto(site + address)
      await expect(html(page)).toHaveAttribute('lang', language)
      await expect(page.getByText(partIn(language, 'The questions need JavaScript'))).toBeVisible()
      await expect(
        page.getByText(partIn(language, 'or breathes slowly or not at all? Call your emergency')),
      ).toBeVisible()
      // Without a script nothing can guess the country, so every country is there.
      for (const number of ['911', '988', '999', '13 11 14', '1737'])
        await expect(
          page.getByRole('link', { name: sayIn(language, `Call ${number}`), exact: true }).first(),
        ).toBeVisible()
      await page.getByRole('link', { name: other, exact: true }).click()
      await expect(html(page)).toHaveAttribute('lang', language === 'en' ? 'es' : 'en')
    })

  test('leads from any page to the lines of each country', async ({ page, site }) => {
    await page.goto(`${site}es/guide/overdose`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.getByRole('link', { name: es('United Kingdom'), exact: true }).click()
    await expect(page).toHaveURL(`${site}es/help/united-kingdom`)
    await expect(page.getByRole('link', { name: es('Call 999') }).first()).toBeVisible()
  })
})

import type { Page } from '@playwright/test'

import { sayIn } from '../support/say.ts'
import { heading } from './support/check.ts'
import { say } from './support/say.ts'
import { beginIn, beginShared, turnOn, waitUntouched } from './support/shared-device.ts'
import { expect, test } from './support/test.ts'

const handBack = (page: Page) =>
  page.locator('header').getByRole('button', { name: say('Hand back') })
const warning = (page: Page) => page.getByRole('alertdialog')
const PORTRAIT = { width: 820, height: 1180 }
const LANDSCAPE = { width: 1180, height: 820 }

/** All that a page shows, says to a screen reader, remembers of its look, and keeps. */
async function traces(page: Page): Promise<object> {
  const inPage = await page.evaluate(async () => ({
    html: [...document.documentElement.attributes]
      .map(({ name, value }) => `${name}=${value}`)
      .toSorted(),
    text: document.body.innerText,
    title: document.title,
    address: window.location.href,
    scroll: [window.scrollX, window.scrollY],
    entries: window.history.length,
    selected: String(window.getSelection()),
    open: document.querySelectorAll('details[open], dialog[open], [aria-expanded=true]').length,
    filled: document.querySelectorAll('input, select, textarea').length,
    stored: window.localStorage.length + window.sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: await caches.keys(),
    focused: document.activeElement?.tagName,
    speaks: window.speechSynthesis.speaking,
  }))
  const heard = await page.locator('body').ariaSnapshot()
  const cookies = await page.context().cookies()
  return { ...inPage, heard, cookies }
}

/** What a person may do to a page besides answering: each of it is to be gone for the next. */
async function makeItOnesOwn(page: Page, t: (english: string) => string): Promise<void> {
  await page.getByText(t('Text and colors')).tap()
  await page.getByText(t('Larger'), { exact: true }).tap()
  await page.getByText(t('Dark'), { exact: true }).tap()
  await page.getByRole('link', { name: t('Get help now') }).tap()
  await page.getByLabel(t('Country')).selectOption('ireland')
  await page.getByRole('button', { name: t('Back to where you were') }).tap()
}

async function answerByTouch(page: Page, t: (english: string) => string, letters: string) {
  const labels = { y: t('Yes'), n: t('No'), u: t('I’m not sure'), s: t('Skip this one') }
  for (const letter of letters) {
    await page.getByText(t('What counts?')).tap()
    await page.getByText(labels[letter as keyof typeof labels], { exact: true }).tap()
    await page.getByRole('button', { name: t('Continue') }).tap()
  }
}

test.describe('five people in a row on one tablet', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: PORTRAIT })
  test.slow()

  test('leave nothing of one to the next', async ({ page, site }) => {
    await turnOn(page, site)
    await beginIn(page, say('Begin'))
    await handBack(page).tap()
    await expect.poll(() => page.evaluate(() => window.history.length)).toBe(3)
    const clean = await traces(page)

    const people = [
      ['en', 'yyyyyyyyyyy', PORTRAIT],
      ['es', 'ynynynynyny', LANDSCAPE],
      ['en', 'nnnnnnnnnnn', LANDSCAPE],
      ['es', 'uuuussssyyy', PORTRAIT],
      ['en', 'ynnnnnnnnny', PORTRAIT],
    ] as const
    for (const [language, letters, viewport] of people) {
      const t = (english: string) => sayIn(language, english)
      await page.setViewportSize(viewport)
      await beginIn(page, t('Begin'))
      await expect(heading(page)).toHaveText(t('Before you start'))
      await makeItOnesOwn(page, t)
      await page.getByRole('button', { name: t('Continue') }).tap()
      await page.getByText(t('In other ways too, even once')).tap()
      await page.getByRole('button', { name: t('Continue') }).tap()
      await answerByTouch(page, t, letters)
      await heading(page).tap({ position: { x: 1, y: 1 } })
      await page.getByRole('button', { name: t('See what this means') }).tap()
      await page.getByRole('link', { name: t('Stay safer') }).tap()
      await expect(heading(page)).toHaveText(t('Stay safer'))
      await page.getByRole('button', { name: t('Back to where you were') }).tap()
      await page
        .getByRole('main')
        .getByRole('button', { name: t('Hand back') })
        .tap()

      await page.setViewportSize(PORTRAIT)
      await expect.poll(() => traces(page)).toEqual(clean)
      for (const step of ['goBack', 'goForward', 'goBack', 'goBack'] as const) {
        await page[step]()
        await expect.poll(() => traces(page)).toEqual(clean)
      }
    }

    await page.goto('data:text/html,elsewhere')
    await page.goBack()
    await expect(heading(page)).toHaveText(say('A private look at your own opioid use'))
    await expect(page.getByRole('button', { name: say('Start') })).toBeVisible()
  })
})

test('has erased all when the press on Hand back is over, and shows nothing', async ({
  page,
  site,
}) => {
  await turnOn(page, site)
  await beginShared(page)
  await page.getByRole('radio', { name: say('Yes') }).check()
  const shown = await handBack(page).evaluate(async (button: HTMLElement) => {
    button.click()
    await Promise.resolve() // what the page does at once is done in this very task
    return document.querySelector('main')?.textContent
  })
  expect(shown).toContain(say('Ready for the next person'))
  expect(shown).not.toContain(say('Question 1 of 11'))
})

test('hands back by Shift pressed three times, and stays on the site', async ({ page, site }) => {
  await turnOn(page, site)
  await beginShared(page)
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift')
  await expect(heading(page)).toHaveText(say('Ready for the next person'))
  expect(page.url()).toBe(site)
})

test.describe('a tablet that nobody touches', () => {
  test.beforeEach(async ({ page, site }) => {
    await page.clock.install()
    await turnOn(page, site)
    await beginShared(page)
    await page.getByRole('radio', { name: say('Yes') }).check()
    await page.clock.pauseAt(Date.now() + 10_000)
    await page.getByRole('radio', { name: say('No'), exact: true }).check()
  })

  test('asks after a minute, counts down, and is erased half a minute later', async ({ page }) => {
    await waitUntouched(page, 59)
    await expect(warning(page)).toHaveCount(0)
    await waitUntouched(page, 1)
    await expect(warning(page)).toBeVisible()
    await expect(page.getByRole('button', { name: say('I am still here') })).toBeFocused()

    const seen = () => warning(page).locator('[aria-hidden]').innerText()
    const said = () => warning(page).getByRole('status').innerText()
    expect([await seen(), await said()]).toEqual([say('30 seconds left'), say('30 seconds left')])
    await waitUntouched(page, 9)
    expect([await seen(), await said()]).toEqual([say('21 seconds left'), say('30 seconds left')])
    await waitUntouched(page, 1)
    expect([await seen(), await said()]).toEqual([say('20 seconds left'), say('20 seconds left')])
    await waitUntouched(page, 19)
    expect([await seen(), await said()]).toEqual([say('1 second left'), say('20 seconds left')])
    await expect(page.getByRole('radio', { name: say('No'), exact: true })).toBeChecked()

    await waitUntouched(page, 1)
    await expect(heading(page)).toHaveText(say('Ready for the next person'))
    await expect(warning(page)).toHaveCount(0)
    await waitUntouched(page, 1)
    await page.goBack()
    await expect(heading(page)).toHaveText(say('Ready for the next person'))
  })

  test('goes on for as long as someone touches it, more than ten times over', async ({ page }) => {
    for (let time = 0; time < 12; time += 1) {
      await waitUntouched(page, 80)
      await expect(warning(page)).toBeVisible()
      if (time % 3 === 0) await page.mouse.click(5, 5)
      else if (time % 3 === 1) await page.keyboard.press('a')
      else await page.getByRole('button', { name: say('I am still here') }).click()
      await expect(warning(page)).toHaveCount(0)
    }
    await expect(page.getByText(say('Question 1 of 11'), { exact: true })).toBeVisible()
    await expect(page.getByRole('radio', { name: say('No'), exact: true })).toBeChecked()
  })

  test('presses nothing on the page by the touch or the key that says someone is there', async ({
    page,
  }) => {
    await page.getByRole('button', { name: say('Continue') }).focus()
    const place = await page.getByRole('button', { name: say('Continue') }).boundingBox()
    const [x, y] = [(place?.x ?? 0) + 20, (place?.y ?? 0) + 20]
    for (const touch of [
      () => page.mouse.click(x, y),
      () => page.keyboard.press('Enter'),
      () => page.keyboard.press('Space'),
    ]) {
      await waitUntouched(page, 61)
      await expect(warning(page)).toBeVisible()
      await touch()
      await expect(warning(page)).toHaveCount(0)
      await expect(page.getByRole('button', { name: say('Continue') })).toBeFocused()
      await expect(page.getByText(say('Question 1 of 11'), { exact: true })).toBeVisible()
    }
    await page.mouse.click(x, y)
    await expect(page.getByText(say('Question 2 of 11'), { exact: true })).toBeVisible()
  })

  test('asks and is erased on the page of what is taken along too', async ({ page }) => {
    await page.getByRole('link', { name: say('Get help now') }).click()
    await page.getByRole('link', { name: say('Take it with you') }).click()
    await waitUntouched(page, 61)
    await expect(warning(page)).toBeVisible()
    await waitUntouched(page, 30)
    await expect(heading(page)).toHaveText(say('Ready for the next person'))
  })

  test('is covered while it sleeps, and wakes up erased before it is uncovered', async ({
    page,
  }) => {
    const seenAsleep = await setHidden(page, true)
    expect(seenAsleep).toMatchObject({ opacity: '0' })
    await page.clock.setSystemTime(Date.now() + 10 * 60_000)
    // No clock of the page has ticked: this is the very moment of waking up.
    const seenAwake = await setHidden(page, false)
    expect(seenAwake.opacity).toBe('1')
    expect(seenAwake.text).toContain(say('Ready for the next person'))
    expect(seenAwake.text).not.toContain(say('Question 1 of 11'))
  })

  test('shows the page as it was after a short sleep', async ({ page }) => {
    await setHidden(page, true)
    await page.clock.setSystemTime(Date.now() + 40_000)
    const seen = await setHidden(page, false)
    expect(seen.opacity).toBe('1')
    await expect(page.getByRole('radio', { name: say('No'), exact: true })).toBeChecked()
  })
})

test('never asks a person on their own device', async ({ page, site }) => {
  await page.clock.install()
  await page.goto(site)
  await page.getByRole('button', { name: say('Start') }).click()
  await page.clock.fastForward('08:00:00')
  await expect(heading(page)).toHaveText(say('Before you start'))
  await expect(warning(page)).toHaveCount(0)
})

test.describe('turning it off', () => {
  const off = (page: Page) =>
    page.getByRole('button', { name: say('For the worker: hold for 3 seconds to turn this off') })

  test.beforeEach(async ({ page, site }) => {
    await page.clock.install()
    await turnOn(page, site)
    await page.clock.pauseAt(Date.now() + 60_000)
  })

  test('takes three seconds of holding, by touch or mouse', async ({ page }) => {
    await off(page).click()
    await page.clock.runFor(5000)
    await expect(heading(page)).toHaveText(say('Ready for the next person'))

    await off(page).hover()
    await page.mouse.down()
    await page.clock.runFor(2900)
    await expect(page.getByText(say('Keep holding'), { exact: true })).toBeVisible()
    await page.mouse.up()
    await page.clock.runFor(5000)
    await expect(heading(page)).toHaveText(say('Ready for the next person'))

    await page.mouse.down()
    await page.clock.runFor(3200)
    await expect(heading(page)).toHaveText(say('A private look at your own opioid use'))
    await expect(heading(page)).toBeFocused()
    await expect(page.getByRole('link', { name: say('Leave'), exact: true })).toBeVisible()
  })

  for (const key of ['Enter', 'Space']) {
    test(`takes as long with ${key}`, async ({ page }) => {
      await off(page).press(key)
      await page.clock.runFor(5000)
      await expect(heading(page)).toHaveText(say('Ready for the next person'))
      await page.keyboard.down(key)
      await page.clock.runFor(3200)
      await expect(heading(page)).toHaveText(say('A private look at your own opioid use'))
      await page.keyboard.up(key)
      await expect(heading(page)).toHaveText(say('A private look at your own opioid use'))
    })
  }
})

/** Lets the page believe that it went out of sight, or came back, and looks at it in that moment. */
async function setHidden(page: Page, hidden: boolean) {
  return page.evaluate(async (value) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => value })
    document.dispatchEvent(new Event('visibilitychange'))
    await Promise.resolve() // what the page does at once is done in this very task
    const { opacity } = getComputedStyle(document.body)
    return { opacity, text: document.querySelector('main')?.textContent ?? '' }
  }, hidden)
}

import type { Page } from '@playwright/test'

import { DEVICE_VOICE, installFakeSpeech, REMOTE_VOICE } from '../support/fake-speech.ts'
import { answer, begin, goOn, takeCheck } from './support/check.ts'
import { expect, LEAVE_DESTINATION, test as base } from './support/test.ts'

/** With a voice: Chromium has none without a desktop. It comes first, so that it is watched too. */
const test = base.extend({
  context: async ({ context }, provide) => {
    await context.addInitScript(installFakeSpeech, [REMOTE_VOICE, DEVICE_VOICE])
    await context.route(LEAVE_DESTINATION, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
    )
    await provide(context)
  },
})

const readThis = (page: Page) => page.getByRole('button', { name: 'Read this aloud' }).first()
const finish = (page: Page) => page.evaluate(() => window.fakeSpeech.finish())
const now = (page: Page) => page.evaluate(() => window.fakeSpeech.now())
const queued = (page: Page) => page.evaluate(() => window.fakeSpeech.queued())

/** The text that stands out on the page. */
const marked = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('being-read') ?? [])].map((range) => (range as Range).toString()),
  )

test('speaks on no page of a visit by itself', async ({ page, site }) => {
  // The watchers see to it: this test may not speak.
  await page.goto(site)
  await takeCheck(page, 'yynunnnnnyy', 'sole')
  await expect(page.getByRole('button', { name: /^Read this aloud/ })).toHaveCount(6)
  expect(await page.evaluate(() => window.fakeSpeech.spoken)).toEqual([])
})

test.describe('by a press', () => {
  test.use({ allowed: ['speech'] })

  test('marks the sentence being read where it stands, and no other', async ({ page, site }) => {
    await page.goto(site)
    await begin(page, 'not-sole')
    await readThis(page).click()
    expect(await marked(page)).toEqual([
      await page.getByRole('heading', { level: 1 }).textContent(),
    ])
    await finish(page)
    await finish(page)
    expect(await marked(page)).toEqual(['You meant to take one and took three.'])
    expect(await now(page)).toBe('You meant to take one and took three.')

    await page.getByRole('button', { name: 'Pause' }).click()
    expect(await queued(page)).toBe(0)
    expect(await marked(page)).toEqual(['You meant to take one and took three.'])
    await page.getByRole('button', { name: 'Go on' }).click()
    expect(await now(page)).toBe('You meant to take one and took three.')

    await page.getByRole('button', { name: 'Stop' }).click()
    expect(await marked(page)).toEqual([])
    expect(await queued(page)).toBe(0)
  })

  test('keeps the sentence in view for who reads along, and Stop in reach', async ({
    page,
    site,
  }) => {
    await page.goto(site)
    await takeCheck(page, 'yyynnnnnnnn')
    await page.getByRole('button', { name: 'Read this aloud: What keeps you safer' }).click()
    for (let sentence = 0; sentence < 24; sentence += 1) await finish(page)
    expect(await marked(page)).toHaveLength(1)
    const rect = await page.evaluate(() => {
      const [range] = CSS.highlights.get('being-read') ?? []
      const { top, bottom } = (range as Range).getBoundingClientRect()
      return { top, bottom, height: window.innerHeight }
    })
    expect(rect.top).toBeGreaterThan(0)
    expect(rect.bottom).toBeLessThanOrEqual(rect.height)
    await expect(page.getByRole('button', { name: 'Stop' })).toBeInViewport({ ratio: 1 })
    await page.getByRole('button', { name: 'Stop' }).click()
    expect(await queued(page)).toBe(0)
  })

  test('covers nothing that the keyboard comes to', async ({ page, site }) => {
    await page.goto(site)
    await takeCheck(page, 'yyynnnnnnnn')
    await page.getByRole('button', { name: 'Read this aloud: What keeps you safer' }).click()
    await page.getByRole('main').getByRole('link', { name: 'Call 911' }).focus()
    await page.keyboard.press('Shift+Tab')
    const focused = page.locator('summary', { hasText: 'What fits you?' })
    await expect(focused).toBeFocused()
    const stop = await page.getByRole('button', { name: 'Stop' }).boundingBox()
    const summary = await focused.boundingBox()
    expect(summary?.y).toBeGreaterThan((stop?.y ?? Infinity) + (stop?.height ?? 0))
  })

  test('falls silent on every step', async ({ page, site }) => {
    await page.goto(site)
    await begin(page, 'not-sole')
    for (const step of [
      () => answer(page, 'y'),
      () => page.getByRole('button', { name: 'Back' }).click(),
      () => goOn(page),
      () => page.goBack(),
      () => page.getByRole('link', { name: 'Get help now' }).click(),
    ]) {
      await readThis(page).click()
      expect(await queued(page)).toBe(1)
      const heading = await page.getByRole('heading', { level: 1 }).textContent()
      await step()
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(heading ?? '')
      expect(await queued(page)).toBe(0)
    }
  })

  for (const [how, press] of [
    ['Leave', `[...document.links].find((link) => link.textContent === 'Leave').click()`],
    [
      'Shift three times',
      `for (const type of ['keydown', 'keyup', 'keydown', 'keyup', 'keydown', 'keyup'])
         document.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true }))`,
    ],
  ] as const)
    test(`falls silent in the very task of ${how}`, async ({ page, site }) => {
      await page.goto(site)
      await takeCheck(page, 'yyynnnnnnnn')
      await readThis(page).click()
      expect(await queued(page)).toBe(1)
      const left = await page.evaluate(
        `${press}; [document.documentElement.hidden, window.fakeSpeech.queued()]`,
      )
      expect(left).toEqual([true, 0])
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Weather')
    })

  test('falls silent when another tab is in front', async ({ page, site }) => {
    await page.goto(site)
    await begin(page, 'not-sole')
    await readThis(page).click()
    // Without a desktop every tab counts as seen; the browser's word for it is given by hand.
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: true })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    expect(await queued(page)).toBe(0)
    await expect(page.getByText('Stopped', { exact: true })).toBeVisible()
  })
})

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type axeCore from 'axe-core'
import type { Page } from '@playwright/test'

import { say } from '../support/say.ts'
import { beginIn, beginShared, takeSharedCheck, turnOn } from '../support/shared-device.ts'
import { smallTargets } from '../support/targets.ts'
import { expect, test } from '../support/test.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The least side of what is pressed with gloves on, in CSS pixels. */
const LEAST = 56

const link = (page: Page, name: string) => page.getByRole('link', { name: say(name) }).first()

/** Every kind of page on a tablet that goes from hand to hand, and the way to it from the first. */
const PAGES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the screen between two people': async () => {},
  'what becomes of the answers': (page) => beginIn(page, say('Begin')),
  'a question': (page) => beginShared(page),
  'the list of answers': async (page) => {
    await takeSharedCheck(page, 'yynunnnnnnn')
    await page.goBack()
  },
  'the result': (page) => takeSharedCheck(page, 'yynunnnnnnn'),
  'a next step': async (page) => {
    await takeSharedCheck(page, 'yynunnnnnnn')
    await link(page, 'Stay safer').click()
  },
  'what is taken along': async (page) => {
    await takeSharedCheck(page, 'yynunnnnnnn')
    await link(page, 'Take it with you').click()
  },
  'who took none': (page) => beginShared(page, 'no-use'),
  'the help lines': (page) => link(page, 'Get help now').click(),
  'a chapter of the guide': async (page) => {
    await beginIn(page, say('Begin'))
    await link(page, 'Treatment guide').click()
    await page.getByRole('link', { name: /^Medicines/ }).click()
  },
  'the sheet to print': async (page) => {
    await beginIn(page, say('Begin'))
    await link(page, 'About').click()
    await link(page, 'The questions on paper').click()
  },
  'the page on privacy': async (page) => {
    await beginIn(page, say('Begin'))
    await link(page, 'What Eleven can’t hide').click()
  },
  'the page on accessibility': async (page) => {
    await beginIn(page, say('Begin'))
    await link(page, 'Accessibility').click()
  },
}

for (const [name, open] of Object.entries(PAGES)) {
  test(`${name} is for cold hands and bright light`, async ({ page, site }) => {
    await turnOn(page, site)
    await open(page)
    await page.locator('main h1').waitFor()
    // What is behind a line to press is part of the page too.
    await page.evaluate(() =>
      document.querySelectorAll('details').forEach((one) => (one.open = true)),
    )
    for (const size of [
      { width: 820, height: 1180 },
      { width: 1180, height: 820 },
    ]) {
      await page.setViewportSize(size)
      expect(await page.evaluate(smallTargets, LEAST)).toEqual([])
    }
    // No keyboard on the screen: there is nothing to type in.
    await expect(page.locator('input:not([type=radio], [type=checkbox]), textarea')).toHaveCount(0)

    await page.evaluate(AXE)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await page.evaluate(faint), colorScheme).toEqual([])
    }
  })
}

test.describe('in the hand', () => {
  test.use({ hasTouch: true, isMobile: true })

  test('is not loaded again by pulling it down', async ({ page, site }) => {
    await turnOn(page, site)
    const pulled = await page.evaluate(
      () => getComputedStyle(document.documentElement).overscrollBehaviorY,
    )
    expect(pulled).toBe('none')
  })

  test('begins at the top of the screen after a page that was scrolled', async ({ page, site }) => {
    await page.setViewportSize({ width: 360, height: 500 })
    await turnOn(page, site)
    await expect.poll(() => page.evaluate(() => window.history.length)).toBe(3)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0)
    await beginShared(page)
    await page.evaluate(() => window.scrollTo(0, 400))
    await page.getByRole('button', { name: say('Hand back') }).tap()
    await page.getByRole('heading', { name: say('Ready for the next person') }).waitFor()
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0)
  })

  test('does once what is tapped twice', async ({ page, site }) => {
    await turnOn(page, site)
    await takeSharedCheck(page, 'yynunnnnnnn')
    const step = page.getByRole('link', { name: say('Not today') })
    await step.dblclick()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('Not today'))
    await page.getByText(say('Text and colors')).dblclick()
    await expect(page.getByRole('radio', { name: say('Normal') })).toBeVisible()
  })
})

/** Text that stands out less than 7 to 1 from what is behind it. Runs in the page. */
async function faint(): Promise<string[]> {
  const { axe } = window as unknown as { axe: typeof axeCore }
  const { violations } = await axe.run({ runOnly: ['color-contrast-enhanced'] })
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))
}

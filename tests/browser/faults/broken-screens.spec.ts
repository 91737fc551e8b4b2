import type { Page } from '@playwright/test'

import { sayIn } from '../../support/say.ts'
import { heading } from '../support/check.ts'
import { SCREENS } from '../support/screens.ts'
import { expect, test } from '../support/test.ts'

const BROKEN = sayIn('es', 'Something went wrong on our side')
const AGAIN = sayIn('es', 'Try this page again')

/** Each screen, by one of the states that have a way to them. */
const OWN_DEVICE = [
  'start',
  'before',
  'supervision',
  'question',
  'review',
  'result-range',
  'next-safer',
  'take-help',
  'no-use',
  'help',
  'about',
  'accessibility',
  'privacy',
  'guide',
  'guide-overdose',
  'offline',
  'paper',
  'setup',
  'together',
  'interview',
  'for-counselor',
  'not-found',
  'shared-set-up',
]
const SHARED_DEVICE = ['shared-before', 'shared-question', 'shared-result', 'shared-take']

test.beforeEach(({ page }) => page.addInitScript(breakOnRequest, [BROKEN, 'Something']))

for (const name of [...OWN_DEVICE, ...SHARED_DEVICE])
  test(`where “${name}” breaks there are help and the way out, and nothing answered is lost`, async ({
    page,
    site,
  }) => {
    await SCREENS[name]?.(page, site)
    await speak(page, 'es')
    const whole = await given(page)
    await speak(page, 'en')

    await breaks(page, true)
    await page.locator('button[lang="es"]').click()
    await expect(heading(page)).toHaveText(BROKEN)
    await expect(heading(page)).toBeFocused()
    await expect(page.getByRole('main').getByText('988').first()).toBeVisible()
    await expect(page.getByRole('banner').getByText(wayOut(name), { exact: true })).toBeVisible()
    await page.getByRole('button', { name: AGAIN }).click()
    await expect(heading(page)).toHaveText(BROKEN)

    await breaks(page, false)
    await page.getByRole('button', { name: AGAIN }).click()
    await expect(heading(page)).not.toHaveText(BROKEN)
    expect(await given(page)).toEqual(whole)
  })

test('where the screen between two people breaks, nothing of the one before is there', async ({
  page,
  site,
}) => {
  await SCREENS['shared-question']?.(page, site)
  await breaks(page, true)
  await page.getByRole('button', { name: 'Hand back' }).click()
  await expect(heading(page)).toHaveText('Something went wrong on our side')
  await expect(page.getByRole('main').getByText('988').first()).toBeVisible()
  await breaks(page, false)
  await page.getByRole('button', { name: 'Try this page again' }).click()
  await expect(heading(page)).toHaveText('Ready for the next person')
  await page.goBack()
  await expect(heading(page)).toHaveText('Ready for the next person')
  await expect(page.getByRole('radio')).toHaveCount(0)
})

/** The heading of a page, and every choice that was made on it. */
function given(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main h1, main :checked')].map(
      (each) => each.closest('label')?.textContent ?? each.textContent,
    ),
  )
}

/** What a tablet that goes from hand to hand has in the place of Leave. */
function wayOut(name: string): string {
  return sayIn('es', SHARED_DEVICE.includes(name) ? 'Hand back' : 'Leave')
}

async function speak(page: Page, language: 'en' | 'es'): Promise<void> {
  await page.locator(`button[lang="${language}"]`).click()
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}

function breaks(page: Page, now: boolean): Promise<void> {
  return page.evaluate((is) => void Object.assign(window, { breaks: is }), now)
}

/** Runs in the page: from when it is told, no heading can be written but that of the page that says so. */
function breakOnRequest(allowed: readonly string[]): void {
  for (const name of ['textContent', 'nodeValue'] as const) {
    const property = Object.getOwnPropertyDescriptor(Node.prototype, name)
    Object.defineProperty(Node.prototype, name, {
      ...property,
      set(this: Node, value: string) {
        const element = this instanceof Element ? this : this.parentElement
        const isHeading = element?.closest('h1') && !allowed.some((each) => value.startsWith(each))
        if (Reflect.get(window, 'breaks') === true && isHeading)
          throw new Error('A fault planted by a test.')
        property?.set?.call(this, value)
      },
    })
  }
}

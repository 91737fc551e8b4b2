import type { Page } from '@playwright/test'

import { ADDRESSES } from '#flow/paths.ts'
import { addressIn } from '#i18n/address-language.ts'
import { heading } from './support/check.ts'
import { expect, test } from './support/test.ts'

// Of the app nothing arrives, for as long as the test is. It is asked of the server all the same, so
// that its log and the page's agree.
test.beforeEach(({ page }) =>
  page.route('**/assets/*.js', async (route) => void (await route.fetch())),
)
// Else what was held back would arrive as the test ends, and the app would come in and ask for more.
test.afterEach(({ page }) => page.goto('about:blank', { waitUntil: 'commit' }))

/** Opens an address, and waits for the stylesheet that follows. */
async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' })
  await expect(heading(page)).toBeVisible()
  await page.waitForFunction(() => [...document.styleSheets].some(({ href }) => href !== null))
}

/** What looks another way, or stands in another place, without the stylesheet that follows. */
function whatChanges(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    function look(): Map<Element, string> {
      const shown = [...document.querySelectorAll('#root *')].filter((each) =>
        each.checkVisibility({ visibilityProperty: true }),
      )
      return new Map(shown.map((each) => [each, lookOf(each)]))
    }
    function lookOf(element: Element): string {
      const { x, y, width, height } = element.getBoundingClientRect()
      const place = [x, y, width, height].map((side) => side.toFixed(1)).join(' ')
      const before = getComputedStyle(element, '::before')
      const isThere = before.content !== 'none'
      return [place, told(getComputedStyle(element)), isThere ? told(before) : ''].join('\n')
    }
    function told(styles: CSSStyleDeclaration): string {
      return [...styles].map((name) => `${name}: ${styles.getPropertyValue(name)}`).join('; ')
    }
    const whole = look()
    const following = [...document.styleSheets].filter(({ href }) => href !== null)
    for (const each of following) each.disabled = true
    const first = look()
    for (const each of following) each.disabled = false
    return [...new Set([...first.keys(), ...whole.keys()])]
      .filter((each) => first.get(each) !== whole.get(each))
      .map((each) => `<${each.localName} class="${each.className}"> ${each.textContent}`)
      .map((each) => each.slice(0, 80))
  })
}

// The styles in a page are the same in each language.
test('a page looks from the first as it does when all has arrived', async ({ page, site }) => {
  for (const address of ADDRESSES) {
    await openPage(page, site + addressIn('en', address).slice(1))
    expect(await whatChanges(page), address).toEqual([])
  }
})

test('so does each question, and what stands around them', async ({ page, site }) => {
  await openPage(page, site)
  let pages = 0
  for (const button of ['Start', ...Array.from({ length: 13 }, () => 'Continue')]) {
    const radio = page.getByRole('main').getByRole('radio').nth(1)
    if (await radio.isVisible()) await radio.check()
    await page.getByRole('button', { name: button }).click()
    pages += 1
    expect(await whatChanges(page), await page.title()).toEqual([])
  }
  expect(pages).toBe(14)
  await expect(heading(page)).toHaveText('One moment')
})

import type { Page } from '@playwright/test'

import { SCREENS } from '../support/screens.ts'
import { expect, test } from '../support/test.ts'

test.use({ viewport: { width: 320, height: 640 } })

/** The widest spacing that a person may set for themselves. Source: WCAG 2.2, 1.4.12. */
const SPACED = `
  * { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em }
  p { margin-block-end: 2em }`

for (const [screen, open] of Object.entries(SCREENS)) {
  test(`fits ${screen} on any screen, however large the text and wide the spacing`, async ({
    page,
    site,
  }) => {
    await open(page, site)
    await expectFit(page, '320 pixels wide')

    await page.setViewportSize({ width: 740, height: 360 })
    await expectFit(page, 'a phone on its side')

    await page.setViewportSize({ width: 320, height: 256 })
    await expectFit(page, '1280 by 1024 pixels at 400 % zoom')

    // Set as the browser would set it: the page’s policy allows no style that a test writes in.
    await page.evaluate((spaced) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(spaced)
      document.adoptedStyleSheets = [sheet]
    }, SPACED)
    await expectFit(page, 'wide spacing')

    await page.setViewportSize({ width: 320, height: 640 })
    await page.evaluate(() => {
      document.adoptedStyleSheets = []
      document.documentElement.style.fontSize = '200%'
    })
    await expectFit(page, 'text twice as large')
  })
}

/** Nothing reaches past the side of the screen, no words are cut off, and Leave is in reach. */
async function expectFit(page: Page, when: string): Promise<void> {
  expect(await page.evaluate(widest), when).toEqual([])
  expect(await page.evaluate(cutOff), when).toEqual([])
  await expect(page.getByRole('link', { name: 'Leave', exact: true }), when).toBeInViewport()
}

/** What makes the page scroll sideways: the elements that reach past its right edge. */
function widest(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .map(
      (element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 30)}`,
    )
}

/** What hides a part of its own words; what is there for the ear alone is not meant. */
function cutOff(): string[] {
  return [...document.body.querySelectorAll('*')]
    .filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element)
      if (clipPath !== 'none' || element.tagName === 'INPUT') return false // a line to type in scrolls
      if (!element.checkVisibility()) return false
      const wide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      const high = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1
      return wide || high
    })
    .map((element) => `${element.tagName} ${element.className}`)
}

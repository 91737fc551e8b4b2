import { expect, type Page } from '@playwright/test'

import { say } from './say.ts'

/** Nothing reaches past the side of the screen, no words are cut off, and Leave is in reach. */
export async function expectFit(page: Page, when: string): Promise<void> {
  expect(await page.evaluate(widest), when).toEqual([])
  expect(await page.evaluate(cutOff), when).toEqual([])
  await expect(page.getByRole('link', { name: say('Leave'), exact: true }), when).toBeInViewport()
}

/** What makes the page scroll sideways: the elements that reach past its edges. */
function widest(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  return [...document.body.querySelectorAll('*')]
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return left < -1 || right > clientWidth + 1
    })
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

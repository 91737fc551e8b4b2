import { expect, type Page } from '@playwright/test'

import { say } from './say.ts'

/** On the screen between two people, which is in every language at once. */
const BEGIN = /^Begin /

/** Nothing reaches past the side of the screen, no words are cut off, and the way out is in reach. */
export async function expectFit(page: Page, when: string): Promise<void> {
  // What is closed is measured a moment later than what is seen.
  await expect.poll(() => page.evaluate(widest), when).toEqual([])
  expect(await page.evaluate(cutOff), when).toEqual([])
  // Between two people on one tablet there is nothing to leave.
  if ((await page.getByRole('button', { name: BEGIN }).count()) > 0) return
  const leave = page.getByRole('link', { name: say('Leave'), exact: true })
  const handBack = page.locator('header').getByText(say('Hand back'), { exact: true })
  await expect(leave.or(handBack), when).toBeInViewport()
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
      if (clipPath !== 'none' || /^(INPUT|DIALOG)$/.test(element.tagName)) return false // these scroll
      if (!element.checkVisibility()) return false
      const wide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      const high = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1
      return wide || high
    })
    .map((element) => `${element.tagName} ${element.className}`)
}

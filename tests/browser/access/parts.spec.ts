import { KINDS } from '../support/screens.ts'
import { smallTargets } from '../support/targets.ts'
import { expect, test } from '../support/test.ts'

/** The least side of what is pressed, in CSS pixels. Source: WCAG 2.2, 2.5.5 (AAA). */
const LEAST = 44

for (const [screen, open] of Object.entries(KINDS)) {
  test(`gives ${screen} large targets, headings in order, and nothing that moves`, async ({
    page,
    site,
  }) => {
    await open(page, site)
    // What is behind a line to press is part of the page too.
    await page.evaluate(() =>
      document.querySelectorAll('details').forEach((one) => (one.open = true)),
    )
    expect(await page.evaluate(smallTargets, LEAST)).toEqual([])
    expect(await page.evaluate(skippedLevels)).toEqual([])
    expect(await page.evaluate(moving)).toEqual([])
  })
}

/** Headings that are more than one level under the heading before them, and a second main one. */
function skippedLevels(): string[] {
  let before = 0
  return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .filter((heading) => heading.checkVisibility())
    .filter((heading) => {
      const level = Number(heading.tagName.slice(1))
      const skips = level > before + 1 || (level === 1 && before > 0)
      // The summary of what is wrong stands above the page’s own heading, as in the design systems.
      if (heading.closest('[role=alert]')) return false
      before = level
      return skips
    })
    .map((heading) => `${heading.tagName} ${heading.textContent}`)
}

/** What moves, or would move when it changes. There is nothing that a setting has to still. */
function moving(): string[] {
  const named = (duration: string) => duration.split(', ').some((each) => parseFloat(each) > 0)
  return [...document.querySelectorAll('*')]
    .filter((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
      return named(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth'
    })
    .map((element) => `${element.tagName} ${element.className}`)
}

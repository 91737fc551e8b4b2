import { SCREENS } from './support/screens.ts'
import { expect, test } from './support/test.ts'

test.use({ viewport: { width: 320, height: 640 } })

for (const [screen, open] of Object.entries(SCREENS)) {
  test(`fits ${screen} into 320 pixels, in text twice as large too`, async ({ page, site }) => {
    await open(page, site)
    expect(await page.evaluate(widest)).toEqual([])
    // Set as the browser would set it: the page's policy allows no style that a test writes in.
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect(await page.evaluate(widest)).toEqual([])
  })
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

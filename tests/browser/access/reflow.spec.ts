import { expectFit } from '../support/fit.ts'
import { wordsLeft } from '../support/words-left.ts'
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
    language,
  }) => {
    await open(page, site)
    await page.getByRole('heading', { level: 1 }).waitFor()
    if (language === 'pseudo') expect(await page.evaluate(wordsLeft)).toEqual([])
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

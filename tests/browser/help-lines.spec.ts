import type { Page } from '@playwright/test'

import { COUNTRIES } from '#domain/countries.ts'
import { expect, test } from './support/test.ts'

test.use({ viewport: { width: 360, height: 640 } })

for (const language of ['', 'es/'])
  test(`no number is broken over two lines on a phone: /${language}help`, async ({
    page,
    site,
  }) => {
    for (const country of COUNTRIES) {
      await page.goto(`${site}${language}help/${country}`)
      const { broken, whole } = await numbersOn(page)
      expect(broken).toEqual([])
      if (country !== 'elsewhere') expect(whole).toBeGreaterThan(3)
    }
  })

/** The numbers in the links of a page, folded away or not: those that stand on one line, and the others. */
function numbersOn(page: Page): Promise<{ broken: string[]; whole: number }> {
  return page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
    const broken: string[] = []
    let whole = 0
    for (const link of document.querySelectorAll('main a:is([href^="tel:"],[href^="sms:"])')) {
      const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const text = walker.currentNode as Text
        const found = /\d[\d -]*\d/.exec(text.data)
        if (!found) continue
        const range = new Range()
        range.setStart(text, found.index)
        range.setEnd(text, found.index + found[0].length)
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
        if (lines.size === 1) whole += 1
        else broken.push(found[0])
      }
    }
    return { broken, whole }
  })
}

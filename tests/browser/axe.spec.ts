import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'

import type axeCore from 'axe-core'

import { SCREENS } from './support/screens.ts'
import { expect, test } from './support/test.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const REMEMBERED = ':is(form, input, select, textarea):not([autocomplete="off"])'

for (const [screen, open] of Object.entries(SCREENS)) {
  test(`finds nothing on ${screen}, light or dark, and nothing a browser would remember`, async ({
    page,
    site,
  }) => {
    await open(page, site)
    // Scrolled down, the bar lies across whatever happens to be under it; access/focus.spec.ts
    // sees to that.
    await page.evaluate(() => scrollTo(0, 0))
    await page.evaluate(AXE)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const violations = await page.evaluate(async (tags) => {
        const { axe } = window as unknown as { axe: typeof axeCore }
        const results = await axe.run(document, { runOnly: tags })
        return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
      }, TAGS)
      expect(violations, colorScheme).toEqual([])
    }
    // What a browser keeps of a form may be shown to whoever opens the page next.
    const kept = await page
      .locator(REMEMBERED)
      .evaluateAll((all) => all.map((one) => one.outerHTML))
    expect(kept).toEqual([])
  })
}

import type { Page } from '@playwright/test'

import { KINDS, SCREENS } from '../support/screens.ts'
import { expect, test } from '../support/test.ts'

const VIEWPORTS = [
  { width: 360, height: 740 }, // a phone
  { width: 740, height: 360 }, // on its side
  { width: 320, height: 256 }, // 1280 by 1024 at 400 % zoom
]
const MOST_STOPS = 400

test.slow() // a long page has a hundred stops, in three sizes, and each is looked at

for (const [screen, open] of Object.entries(KINDS)) {
  test(`shows on ${screen} what the keyboard is on, whole and marked`, async ({ page, site }) => {
    await open(page, site)
    for (const viewport of VIEWPORTS) {
      await page.setViewportSize(viewport)
      expect(await walk(page), JSON.stringify(viewport)).toEqual([])
    }
  })
}

for (const [place, size] of ['Large', 'Larger'].entries()) {
  test(`shows it in ${size.toLowerCase()} text too`, async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 480 })
    await SCREENS['question']?.(page, site)
    await page.getByText('Text and colors').click()
    await page.getByRole('radio', { name: 'Normal' }).focus()
    for (let press = 0; press <= place; press += 1) await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { name: size, exact: true })).toBeChecked()
    await expect.poll(() => page.evaluate(faultOfFocused)).toBe('')
    expect(await walk(page)).toEqual([])
  })
}

/** Presses Tab from the first stop to the last, and collects those that are not well seen. */
async function walk(page: Page): Promise<string[]> {
  const badly: string[] = []
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('a[href]')?.focus()
  })
  // By the keyboard from here on: the ring shows for nothing else.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const fault = await page.evaluate(faultOfFocused)
    if (fault === 'end') {
      expect(stop).toBeGreaterThan(5)
      return badly
    }
    if (fault !== '') badly.push(fault)
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab never came to the end of the page.')
}

/** What is wrong with the sight of what has the focus; nothing, or that Tab is past the last stop. */
function faultOfFocused(): string {
  const element = document.activeElement
  if (!element || element === document.body) return 'end'
  const seen = element.closest('label') ?? element
  const box = seen.getBoundingClientRect()
  const name = `${element.tagName} “${(seen.textContent ?? '').slice(0, 40)}”`

  const marks = [seen, element].map((each) => getComputedStyle(each))
  const marked = marks.some(
    ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 3,
  )
  if (!marked) return `${name} has no ring`

  const { clientWidth, clientHeight } = document.documentElement
  const taller = box.height > clientHeight - 120 // no screen so low can show it whole
  const outside =
    box.left < -1 || box.right > clientWidth + 1 || box.top < -1 || box.bottom > clientHeight + 1
  if (outside && !taller)
    return `${name} reaches out of the screen, ${Math.round(box.top)} to ${Math.round(box.bottom)}`

  const [left, right] = [box.left + 3, box.right - 3]
  const [top, bottom] = [Math.max(box.top + 3, 0), Math.min(box.bottom - 3, clientHeight - 1)]
  const points = [
    [(left + right) / 2, top],
    [(left + right) / 2, bottom],
    [left, (top + bottom) / 2],
    [right, (top + bottom) / 2],
    [(left + right) / 2, (top + bottom) / 2],
    [left, bottom],
    [right, bottom],
  ] as const
  const floats = getComputedStyle(seen).position === 'fixed' // its round corners show what is behind
  const cover = points
    .filter(() => !floats)
    .map(([x, y]) => document.elementFromPoint(x, y))
    .find((hit) => hit && !seen.contains(hit) && !hit.contains(seen))
  if (cover && !taller)
    return `${name} is covered by ${cover.tagName} “${cover.textContent?.slice(0, 20)}”`
  return ''
}

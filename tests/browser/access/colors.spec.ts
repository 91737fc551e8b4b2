import type { Page } from '@playwright/test'

import { KINDS, SCREENS } from '../support/screens.ts'
import { expect, test } from '../support/test.ts'

const PAPER = { light: 'rgb(251, 248, 242)', dark: 'rgb(20, 25, 26)' }
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

for (const [device, chosen] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const) {
  test(`is ${chosen} on a device set to ${device}, where someone chooses it`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ colorScheme: device })
    await page.goto(site)
    expect(await paper(page)).toBe(PAPER[device])
    await page.getByText('Text and colors').click()
    await page.getByRole('radio', { name: chosen === 'dark' ? 'Dark' : 'Light' }).check()
    expect(await paper(page)).toBe(PAPER[chosen])
    expect(await page.evaluate(controlScheme)).toBe(chosen)

    await page.getByRole('radio', { name: 'Same as this device' }).check()
    expect(await paper(page)).toBe(PAPER[device])
  })
}

test('enlarges all text on top of what the browser is set to, and leaves paper as it is', async ({
  page,
  site,
}) => {
  await page.goto(site)
  const normal = await page.evaluate(sizes)
  await page.emulateMedia({ media: 'print' })
  const onPaper = await page.evaluate(sizes)
  await page.emulateMedia({ media: 'screen' })

  await page.getByText('Text and colors').click()
  for (const [name, scale] of [
    ['Large', 1.25],
    ['Larger', 1.5],
  ] as const) {
    await page.getByRole('radio', { name, exact: true }).check()
    await expect(page.getByRole('radio', { name, exact: true })).toBeFocused()
    await expect(page.getByRole('radio', { name, exact: true })).toBeInViewport()
    const { body } = await page.evaluate(sizes)
    expect(body / normal.body).toBeCloseTo(scale, 2)
  }
  await page.getByRole('radio', { name: 'Dark' }).check()
  await page.emulateMedia({ media: 'print' })
  expect(await page.evaluate(sizes)).toEqual(onPaper)
  expect(await paper(page)).toBe('rgb(255, 255, 255)')
})

test.describe('in the colors that a person sets in Windows', () => {
  test.use({ forcedColors: 'active' })

  for (const [screen, open] of Object.entries(KINDS)) {
    test(`draws an edge on ${screen} around all that is pressed and is no link in words`, async ({
      page,
      site,
    }) => {
      await open(page, site)
      expect(await page.evaluate(withoutEdge)).toEqual([])
    })
  }

  test('tells what is chosen by its edge and its dot, and what is counted by its fill', async ({
    page,
    site,
  }) => {
    await SCREENS['question']?.(page, site)
    const edge = (name: string) =>
      page
        .locator('label', { has: page.getByRole('radio', { name, exact: true }) })
        .evaluate((label) => parseFloat(getComputedStyle(label).borderTopWidth))
    expect(await edge('Yes')).toBeGreaterThan(await edge('No'))

    await SCREENS['result-range']?.(page, site)
    const pips = await page
      .getByRole('img', { name: /of 11/ })
      .locator('i')
      .evaluateAll((all) =>
        all.map((pip) => {
          const { backgroundColor, borderTopStyle } = getComputedStyle(pip)
          return `${backgroundColor} ${borderTopStyle}`
        }),
      )
    // Counted, open and not counted look different each.
    expect(new Set(pips).size).toBe(3)
  })
})

/** Whether the browser’s own parts (radios, scroll bars) are drawn light or dark. */
function controlScheme(): string {
  return getComputedStyle(document.documentElement).colorScheme
}

function sizes(): { body: number; heading: number } {
  const size = (selector: string) => {
    const element = document.querySelector(selector)
    return element ? parseFloat(getComputedStyle(element).fontSize) : 0
  }
  return { body: size('main p'), heading: size('main h1') }
}

/** What is pressed and looks like neither a link in words nor a thing with an edge. */
function withoutEdge(): string[] {
  return [...document.querySelectorAll('button, select, input[type=text], label, a[href]')]
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const style = getComputedStyle(element)
      if (style.clipPath !== 'none') return false
      if (style.textDecorationLine === 'underline' || element.ariaPressed === 'true') return false
      // Marks such as [12], the product’s name and a label’s own box carry what tells them.
      if (element.tagName === 'A' && /^\[\d+\]$|^Eleven$/.test(element.textContent ?? ''))
        return false
      if (element.matches('label[for], label:has([type=checkbox])')) return false
      return style.borderTopStyle === 'none' || parseFloat(style.borderTopWidth) < 1
    })
    .map((element) => `${element.tagName} “${element.textContent}”`)
}

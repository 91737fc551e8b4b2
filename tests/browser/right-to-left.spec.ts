import type { Locator } from '@playwright/test'

import { takeCheck } from './support/check.ts'
import { say } from './support/say.ts'
import { expect, test } from './support/test.ts'

// These run in the pseudo-language, which stands for Arabic, Hebrew, Farsi and Urdu.

test('runs the whole page from right to left', async ({ page, site }) => {
  await page.goto(site)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  const name = page.getByRole('banner').getByRole('link').first()
  const leave = page.getByRole('link', { name: say('Leave'), exact: true })
  expect((await name.boundingBox())?.x).toBeGreaterThan((await leave.boundingBox())?.x ?? 0)
})

test('shows a phone number in parts from left to right', async ({ page, site }) => {
  await page.goto(`${site}help`)
  await page.getByLabel(say('Country')).selectOption('united-kingdom')
  const link = page.getByRole('link', { name: say('Call 116 123'), exact: true })
  expect(await asSeen(link)).toMatch(/^116 123/)
})

test('shows the groups of a code in the order to write them down', async ({ page, site }) => {
  await page.goto(site)
  await takeCheck(page, 'yyynnnnnnnn')
  await page.getByText(say('Carry the answers to another device')).click()
  await page.getByRole('button', { name: say('Show the code') }).click()
  const spoken = await page.getByText(/^(\w, ){3}\w; (\w, ){3}\w$/).innerText()
  const [first = '', second = ''] = spoken.replaceAll(', ', '').split('; ')
  expect(await asSeen(page.getByText(`${first}-${second}`))).toBe(`${first}-${second}`)
})

/** The letters of one line as they stand on the screen, from left to right. */
async function asSeen(line: Locator): Promise<string> {
  return line.evaluate((element) => {
    const letters: { letter: string; x: number }[] = []
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const [place, letter] of (node.nodeValue ?? '').split('').entries()) {
        const range = document.createRange()
        range.setStart(node, place)
        range.setEnd(node, place + 1)
        const { x, width } = range.getBoundingClientRect()
        if (width > 0) letters.push({ letter, x })
      }
    return letters
      .toSorted((a, b) => a.x - b.x)
      .map(({ letter }) => letter)
      .join('')
  })
}

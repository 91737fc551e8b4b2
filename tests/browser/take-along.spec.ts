import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'

import { takeCheck } from './support/check.ts'
import { part, say } from './support/say.ts'
import { openSummary } from './support/summary.ts'
import { expect, test } from './support/test.ts'

const preview = (page: Page) =>
  page.getByRole('region', { name: say('This is all that leaves the screen') })

test('prints the preview and nothing else', async ({ page, site }) => {
  await openSummary(page, site)
  const shown = await preview(page).innerText()
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('body').innerText()).toBe(shown)
})

test('prints other pages without what is there to be pressed', async ({ page, site }) => {
  await page.goto(site)
  await takeCheck(page, 'yyynnnnnnnn')
  const pressed = [
    say('Take it with you'),
    say('Carry the answers to another device'),
    say('Choose one next step'),
    say('Read more in the treatment guide'),
    part('You can also erase them now'),
  ].map((words) => page.getByText(words).first())
  for (const each of pressed) await expect(each).toBeVisible()

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('banner')).toHaveCount(0)
  for (const each of pressed) await expect(each).toBeHidden()
})

test('prints an answer left open without the way back to it', async ({ page, site }) => {
  await page.goto(site)
  await takeCheck(page, 'yyynnnnunnn')
  const change = page.getByText(say('Change'), { exact: true })
  await expect(change).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(say('This answer would settle it:'))).toBeVisible()
  await expect(change).toBeHidden()
})

test('prints the help lines that stand open, and names no others', async ({ page, site }) => {
  await page.goto(`${site}help`)
  const more = page.getByText(say('More lines'))
  await expect(more).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(say('In the United States'))).toBeVisible()
  await expect(page.getByRole('combobox')).toHaveCount(0)
  await expect(more).toBeHidden()

  await page.emulateMedia({ media: 'screen' })
  await page.locator('main summary').first().click()
  await page.emulateMedia({ media: 'print' })
  await expect(more).toBeVisible()
})

test.describe('as a file', () => {
  test.use({ allowed: ['download'] })

  test('saves the previewed text in a file, with no request', async ({ page, site }) => {
    await openSummary(page, site)
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: say('Save as a file') }).click()
    const download = await downloading
    const text = await readFile(await download.path(), 'utf8')

    expect(download.suggestedFilename()).toBe(say('notes.txt'))
    expect(text).toContain(`- ${say('Strong urges to use: No')}`)
    expect(linesOf(text)).toEqual(linesOf(await preview(page).innerText()))
  })
})

test.describe('by the clipboard', () => {
  test.use({ allowed: ['clipboard'] })

  test('puts the previewed text on the clipboard, and nothing before it is asked to', async ({
    page,
    site,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openSummary(page, site)
    expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain(
      say('What the answers come to'),
    )

    await page.getByRole('button', { name: say('Copy as text') }).click()
    await expect(page.getByText(part('Copied.'))).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(linesOf(copied)).toEqual(linesOf(await preview(page).innerText()))
  })

  test('leaves the text marked where the clipboard is refused', async ({ page, site }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))
    })
    await openSummary(page, site)
    await page.getByRole('button', { name: say('Copy as text') }).click()
    await expect(page.getByText(part('you can copy it by hand'))).toBeVisible()
    const marked = await page.evaluate(() => window.getSelection()?.toString() ?? '')
    expect(linesOf(marked)).toEqual(linesOf(await preview(page).innerText()))
  })
})

test('carries the answers to another visit by a code typed in', async ({ page, site }) => {
  await page.goto(site)
  await takeCheck(page, 'yyynnnnnnuy', 'unsure')
  const headline = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByText(say('Carry the answers to another device')).click()
  await page.getByRole('button', { name: say('Show the code') }).click()
  const spoken = await page.getByText(/^(\w, ){3}\w; (\w, ){3}\w$/).innerText()

  await page.reload()
  await expect(page.getByRole('main').getByText(part('earlier answers are gone'))).toBeVisible()
  await page.getByText(say('I have a code')).click()
  await page
    .getByLabel(say('The code from your card'))
    .fill(spoken.replaceAll(/\W/g, '').toLowerCase())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('Check your answers'))
  await page.getByRole('button', { name: say('See what this means') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
})

function linesOf(text: string): string[] {
  return text
    .split(/\n+/)
    .map((line) => line.replace(/^- /, '').trim().toLowerCase())
    .filter((line) => line !== '')
}

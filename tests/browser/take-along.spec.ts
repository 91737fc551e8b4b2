import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'

import instrument from '../../src/content/locales/en/instrument.json' with { type: 'json' }
import { TRACES } from '../support/traces.ts'
import { takeCheck } from './support/check.ts'
import { readPdf } from './support/read-pdf.ts'
import { expect, test } from './support/test.ts'

const preview = (page: Page) =>
  page.getByRole('region', { name: 'This is all that leaves the screen' })

const ANSWERS = 'yyynnnnnnuy'
const SHORT = { y: 'Yes', n: 'No', u: 'Not sure' } as const

async function openSummary(
  page: Page,
  site: string,
  content = /All eleven answers/,
): Promise<void> {
  await page.goto(site)
  await takeCheck(page, ANSWERS, 'unsure')
  await page.getByRole('link', { name: 'Take it with you' }).click()
  await page.getByRole('radio', { name: content }).check()
}

/** What stands on the paper when a content is printed, and what its margin would name it. */
async function printed(page: Page, site: string, content: RegExp) {
  await openSummary(page, site, content)
  const paper = await readPdf(await page.pdf({ format: 'Letter' }))
  process.stdout.write(`On paper, ${content.source}: ${paper.pages} of Letter.\n`)
  await expect(page).toHaveTitle('Take it with you – Eleven')
  return paper
}

test.describe('on paper', () => {
  test('puts the help lines alone, and no word of the questions', async ({ page, site }) => {
    const paper = await printed(page, site, /Help lines only/)
    expect(paper.title).toBe('Notes')
    expect(paper.pages).toBe(1)
    expect(paper.text).toContain('Call 988')
    expect(TRACES.filter((trace) => trace.test(paper.text))).toEqual([])
  })

  test('puts a summary that says what the answers come to, without them', async ({
    page,
    site,
  }) => {
    const paper = await printed(page, site, /What your answers come to/)
    expect(paper.title).toBe('Notes')
    expect(paper.pages).toBeLessThanOrEqual(3)
    expect(paper.text).toContain('Your answers match 3 of the 11 signs, and maybe 5.')
    expect(paper.text).toContain('This is not a diagnosis.')
    expect(paper.text).not.toContain('Strong urges to use: No')
  })

  test('puts all eleven signs with their answers, where they are asked for', async ({
    page,
    site,
  }) => {
    const paper = await printed(page, site, /All eleven answers/)
    expect(paper.title).toBe('Notes')
    expect(paper.pages).toBeLessThanOrEqual(3)
    const names = Object.values(instrument.criteria).map((criterion) => criterion.name)
    const given = ANSWERS.split('').map((letter) => SHORT[letter as keyof typeof SHORT])
    expect(names).toHaveLength(11)
    for (const [place, name] of names.entries())
      expect(paper.text).toContain(`${name}: ${given[place]}`)
  })
})

test('prints the preview and nothing else', async ({ page, site }) => {
  await openSummary(page, site)
  const shown = await preview(page).innerText()
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('body').innerText()).toBe(shown)
})

test('prints other pages without what is there to be pressed', async ({ page, site }) => {
  await page.goto(site)
  await takeCheck(page, 'yyynnnnnnnn')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('banner')).toHaveCount(0)
  await expect(page.getByText('Take it with you')).toBeHidden()
  await expect(page.getByText('Carry the answers')).toBeHidden()
})

test.describe('as a file', () => {
  test.use({ allowed: ['download'] })

  test('saves the previewed text in a file, with no request', async ({ page, site }) => {
    await openSummary(page, site)
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as a file' }).click()
    const download = await downloading
    const text = await readFile(await download.path(), 'utf8')

    expect(download.suggestedFilename()).toBe('notes.txt')
    expect(text).toContain('- Strong urges to use: No')
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
    expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain('signs')

    await page.getByRole('button', { name: 'Copy as text' }).click()
    await expect(page.getByText('Copied.')).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(linesOf(copied)).toEqual(linesOf(await preview(page).innerText()))
  })

  test('leaves the text marked where the clipboard is refused', async ({ page, site }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))
    })
    await openSummary(page, site)
    await page.getByRole('button', { name: 'Copy as text' }).click()
    await expect(page.getByText('you can copy it by hand')).toBeVisible()
    const marked = await page.evaluate(() => window.getSelection()?.toString() ?? '')
    expect(linesOf(marked)).toEqual(linesOf(await preview(page).innerText()))
  })
})

test('carries the answers to another visit by a code typed in', async ({ page, site }) => {
  await page.goto(site)
  await takeCheck(page, 'yyynnnnnnuy', 'unsure')
  const headline = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByText('Carry the answers to another device').click()
  await page.getByRole('button', { name: 'Show the code' }).click()
  const spoken = await page.getByText(/^(\w, ){3}\w; (\w, ){3}\w$/).innerText()

  await page.reload()
  await expect(page.getByRole('main').getByText(/earlier answers are gone/)).toBeVisible()
  await page.getByText('I have a code').click()
  await page.getByLabel('The code from your card').fill(spoken.replaceAll(/\W/g, '').toLowerCase())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers')
  await page.getByRole('button', { name: 'See what this means' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
})

function linesOf(text: string): string[] {
  return text
    .split(/\n+/)
    .map((line) => line.replace(/^- /, '').trim().toLowerCase())
    .filter((line) => line !== '')
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { LanguageId } from '#i18n/languages.ts'
import instrument from '../../src/content/locales/en/instrument.json' with { type: 'json' }
import { partIn, sayIn } from '../support/say.ts'
import { readPdf } from './support/read-pdf.ts'
import { expect, test } from './support/test.ts'

test.use({ javaScriptEnabled: false })

const QUESTIONS = Object.values(instrument.criteria).map(({ question }) => question)

for (const [language, address] of [
  ['en', ''],
  ['es', 'es'],
  ['en', 'paper'],
  ['es', 'es/paper'],
] as const satisfies readonly (readonly [LanguageId, string])[])
  test(`asks the eleven questions at /${address}, and says how to count`, async ({
    page,
    site,
  }) => {
    await page.goto(site + address)
    for (const question of QUESTIONS)
      await expect(page.getByText(sayIn(language, question), { exact: true })).toBeVisible()
    await expect(page.getByText(partIn(language, 'Then leave out questions'))).toBeVisible()
    await expect(page.getByText(partIn(language, 'A number on paper can’t know'))).toBeVisible()
    // The lines of each country stand above the sheet, and are not said a second time.
    await expect(page.getByText(sayIn(language, 'In the United States'))).toBeHidden()

    const paper = await readPdf(await page.pdf({ format: 'Letter' }))
    expect(paper.pages).toBe(2)
    expect(paper.text).toContain(sayIn(language, 'In the United States'))
  })

test('leads to the questions from the help lines', async ({ page, site }) => {
  await page.goto(`${site}es/help`)
  await page.getByRole('link', { name: sayIn('es', 'The questions on paper') }).click()
  await expect(page).toHaveURL(`${site}es/paper`)
})

test('has no script and no style in the page itself, which the policy would refuse', () => {
  for (const file of ['index.html', 'paper.html', 'es.html', 'es/paper.html']) {
    const html = readFileSync(join(import.meta.dirname, '../../dist', file), 'utf8')
    expect(html, file).toContain('id="sheet"')
    expect(html, file).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=/)
  }
})

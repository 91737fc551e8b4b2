import { createHash } from 'node:crypto'
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
    // Those of the sheet are for paper: where the lines of each country stand above it, they are not
    // said a second time.
    await expect(page.getByText(sayIn(language, 'In the United States'))).toBeVisible({
      visible: address.endsWith('paper'),
    })

    const paper = await readPdf(await page.pdf({ format: 'Letter' }))
    expect(paper.pages).toBe(2)
    expect(paper.text).toContain(sayIn(language, 'In the United States'))
  })

test('leads to the questions from the help lines', async ({ page, site }) => {
  await page.goto(`${site}es/help`)
  await page.getByRole('link', { name: sayIn('es', 'The questions on paper') }).click()
  await expect(page).toHaveURL(`${site}es/paper`)
})

test('says to a search, and so to the list of pages visited, nothing that tells', () => {
  const sayings = {
    'index.html': 'Eleven short questions about the past 12 months.',
    'en/guide/medicines.html': 'Eleven short questions about the past 12 months.',
    'es/help/canada.html': 'Once preguntas cortas sobre los últimos 12 meses.',
  }
  for (const [file, saying] of Object.entries(sayings)) {
    const html = readFileSync(join(import.meta.dirname, '../../dist', file), 'utf8')
    const described = [...html.matchAll(/<meta[^>]*(?:description|og:)[^>]*>/g)].map(String)
    expect(described, file).toEqual([`<meta name="description" content="${saying}">`])
  }
})

test('has no script and no style in a page but those that its policy names', () => {
  for (const file of ['index.html', 'paper.html', 'es.html', 'es/paper.html', 'help/canada.html']) {
    const html = readFileSync(join(import.meta.dirname, '../../dist', file), 'utf8')
    const [, policy = ''] =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
    const inside = [...html.matchAll(/<(script|style)(?![^>]* src=)[^>]*>([^]*?)<\/\1>/g)]
    expect(inside, file).toHaveLength(3) // the guard, the first steps and the look
    for (const [, kind = '', text = ''] of inside) {
      const [sources = ''] = policy.split('; ').filter((part) => part.startsWith(`${kind}-src`))
      const hash = createHash('sha256').update(text).digest('base64')
      expect(sources, `${kind} of ${file}`).toContain(`'sha256-${hash}'`)
      expect(sources).not.toContain('unsafe')
    }
    expect(html, file).not.toMatch(/\sstyle=|\son\w+=/)
  }
})

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { ADDRESSES } from '#flow/paths.ts'
import { addressIn } from '#i18n/address-language.ts'
import { LANGUAGE_IDS, type LanguageId } from '#i18n/languages.ts'
import instrument from '../../src/content/locales/en/instrument.json' with { type: 'json' }
import { partIn, sayIn } from '../support/say.ts'
import { readPdf } from './support/read-pdf.ts'
import { expect, LEAVE_DESTINATION, test } from './support/test.ts'

test.use({ javaScriptEnabled: false })

test('has a number to call for every country below the start page, in the reader’s language first', async ({
  page,
  site,
}) => {
  await page.goto(`${site}es`)
  const row = (name: string) => page.getByRole('listitem').filter({ hasText: name })
  await expect(row('988 Línea').getByRole('link')).toHaveText([
    'Llame al 988 y oprima 2',
    'Envíe AYUDA por mensaje de texto al 988',
    'Chat en 988lifeline.org',
  ])
  await expect(row('1737,')).toContainText('En inglés · Intérpretes para otros idiomas')
  await expect(page.getByRole('heading', { name: 'Otro país' })).toBeVisible()
  await expect(row('Llame al número de emergencias de su país')).toHaveCount(1)
  await expect(page.locator('p', { hasText: 'Revisado el 21 de noviembre de 2026' })).toBeVisible()
})

const WHAT_TO_DO = 'or breathes slowly or not at all? Call your emergency'
const QUESTIONS = Object.values(instrument.criteria).map(({ question }) => question)

for (const [language, start, address] of [
  ['en', '', 'en/paper'],
  ['es', 'es', 'es/paper'],
] as const satisfies readonly (readonly [LanguageId, string, string])[])
  test(`leads from /${start} to the eleven questions on paper, and says how to count`, async ({
    page,
    site,
  }) => {
    await page.goto(site + start)
    await page
      .getByRole('link', { name: sayIn(language, 'The questions on paper') })
      .first()
      .click()
    await expect(page).toHaveURL(site + address)
    for (const question of QUESTIONS)
      await expect(page.getByText(sayIn(language, question), { exact: true })).toBeVisible()
    await expect(page.getByText(partIn(language, 'Then leave out questions'))).toBeVisible()
    await expect(page.getByText(partIn(language, 'A number on paper can’t know'))).toBeVisible()

    const paper = await readPdf(await page.pdf({ format: 'Letter' }))
    expect(paper.pages).toBe(2)
    expect(paper.text).toContain(sayIn(language, 'In the United States'))
  })

for (const language of LANGUAGE_IDS)
  test(`can be read at each address in ${language}, with help, the sheet and the way out at hand`, async ({
    page,
    site,
  }) => {
    const t = (english: string) => sayIn(language, english)
    for (const address of ADDRESSES) {
      const response = await page.goto(site.slice(0, -1) + addressIn(language, address))
      expect(response?.status(), address).toBe(200)
      await expect(page.locator('html'), address).toHaveAttribute('lang', language)
      await expect(page.locator('main h1'), address).toBeVisible()
      expect((await page.locator('main').innerText()).length, address).toBeGreaterThan(200)
      await expect(page.getByText(partIn(language, WHAT_TO_DO)), address).toBeVisible()
      await expect(
        page.getByRole('link', { name: t('The questions on paper'), exact: true }).first(),
        address,
      ).toBeVisible()
      const help = page.getByRole('link', { name: t('United States'), exact: true })
      await expect(help, address).toHaveAttribute('href', `/${language}/help/united-states`)
      const leave = page.getByRole('link', { name: t('Leave'), exact: true })
      await expect(leave, address).toHaveAttribute('href', LEAVE_DESTINATION)
    }
    await page.getByRole('link', { name: t('United States'), exact: true }).click()
    await expect(page.getByRole('link', { name: t('Call 988'), exact: true })).toBeVisible()
  })

test('shows nothing on the start page that would do nothing', async ({ page, site }) => {
  await page.goto(site)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByText('I have a code')).toBeHidden()
})

test('leads from a statement to its source', async ({ page, site }) => {
  await page.goto(`${site}en/guide/medicines`)
  const mark = page.getByRole('link', { name: /^Source \d+$/ }).last()
  const number = (await mark.innerText()).replaceAll(/\D/g, '')
  await mark.click()
  await expect(page).toHaveURL(`${site}en/about#source-${number}`)
  await expect(page.locator(`#source-${number}`)).toBeInViewport()
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

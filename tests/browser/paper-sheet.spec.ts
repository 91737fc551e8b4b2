import type { Page } from '@playwright/test'

import { COUNTRIES } from '#domain/countries.ts'
import instrument from '../../src/content/locales/en/instrument.json' with { type: 'json' }
import { readPdf } from './support/read-pdf.ts'
import { part, say } from './support/say.ts'
import { beside, exampleFile } from './support/site-file.ts'
import { expect, test } from './support/test.ts'

const QUESTIONS = Object.values(instrument.criteria).map(({ question }) => question)

async function openSheet(page: Page, site: string): Promise<void> {
  await page.goto(`${site}paper`)
  await page.getByRole('button', { name: say('Print') }).waitFor()
}

for (const format of ['Letter', 'A4'] as const)
  test(`prints on both sides of one sheet of ${format}, for every country`, async ({
    page,
    site,
  }) => {
    await openSheet(page, site)
    for (const country of COUNTRIES) {
      await page.getByLabel(say('Country')).selectOption(country)
      const paper = await readPdf(await page.pdf({ format }))
      expect(paper.pages, country).toBe(2)
      expect(paper.title).toBe(say('Notes'))
      // 10.5 points, less what is lost on the way into a PDF.
      expect(paper.smallest, country).toBeGreaterThan(10.49)
    }
  })

test('stays on one sheet with a service of the agency', async ({ page, site }) => {
  await beside(page, exampleFile())
  await openSheet(page, site)
  await expect(page.getByRole('main').getByText(/555-0142/)).toBeVisible()
  const paper = await readPdf(await page.pdf({ format: 'Letter' }))
  expect(paper.pages).toBe(2)
  expect(paper.text).toContain('555-0142')
})

test('has all eleven questions on it, how to count them, and the lines of the country', async ({
  page,
  site,
}) => {
  await openSheet(page, site)
  await page.getByLabel(say('Country')).selectOption('australia')
  const { text } = await readPdf(await page.pdf({ format: 'A4' }))
  expect(QUESTIONS).toHaveLength(11)
  expect(QUESTIONS.filter((question) => !text.includes(say(question)))).toEqual([])
  expect(text).toMatch(part('Then leave out questions'))
  expect(text).toMatch(part('A number on paper can’t know you'))
  expect(text).toContain(say('Call 13 11 14'))
  expect(text).not.toContain(say('Call 988'))
  // The page around it stays on the screen.
  expect(text).not.toContain(say('Country'))
  expect(text).not.toContain(say('Leave'))
})

test('looks the same on paper in the dark and in large text', async ({ page, site }) => {
  await openSheet(page, site)
  const plain = await readPdf(await page.pdf({ format: 'Letter' }))
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.getByText(say('Text and colors')).click()
  await page.getByRole('radio', { name: say('Larger') }).check()
  const chosen = await readPdf(await page.pdf({ format: 'Letter' }))
  expect(chosen).toEqual(plain)
})

import type { Page } from '@playwright/test'

import instrument from '../../src/content/locales/en/instrument.json' with { type: 'json' }
import { TRACES } from '../support/traces.ts'
import { takeCheck } from './support/check.ts'
import { readPdf } from './support/read-pdf.ts'
import { part, say } from './support/say.ts'
import { ANSWERS, openSummary, type Content } from './support/summary.ts'
import { expect, test } from './support/test.ts'

const SHORT = { y: 'Yes', n: 'No', u: 'Not sure' } as const

/** What stands on the paper when a content is printed, and what its margin would name it. */
async function printed(page: Page, site: string, content: Content) {
  await openSummary(page, site, content)
  const paper = await readPdf(await page.pdf({ format: 'Letter' }))
  process.stdout.write(`On paper, ${content}: ${paper.pages} of Letter.\n`)
  await expect(page).toHaveTitle(say('Take it with you – Eleven'))
  return paper
}

test('puts the help lines alone on paper, and no word of the questions', async ({
  page,
  site,
  language,
}) => {
  const paper = await printed(page, site, 'help')
  expect(paper.title).toBe(say('Notes'))
  expect(paper.pages).toBe(1)
  expect(paper.text).toContain(say('Call 988'))
  const traces = language === 'es' ? TRACES.es : TRACES.en
  expect(traces.filter((trace) => trace.test(paper.text))).toEqual([])
})

test('puts a summary on paper that says what the answers come to, without them', async ({
  page,
  site,
}) => {
  const paper = await printed(page, site, 'summary')
  expect(paper.title).toBe(say('Notes'))
  expect(paper.pages).toBeLessThanOrEqual(3)
  expect(paper.text).toContain(say('Your answers match 3 of the 11 signs, and maybe 5'))
  expect(paper.text).toMatch(part('A number on a screen can’t know you'))
  expect(paper.text).not.toContain(say('Strong urges to use: No'))
})

test('puts all eleven signs with their answers on paper, where they are asked for', async ({
  page,
  site,
}) => {
  const paper = await printed(page, site, 'answers')
  expect(paper.title).toBe(say('Notes'))
  expect(paper.pages).toBeLessThanOrEqual(3)
  const names = Object.values(instrument.criteria).map((criterion) => criterion.name)
  const given = ANSWERS.split('').map((letter) => SHORT[letter as keyof typeof SHORT])
  expect(names).toHaveLength(11)
  for (const [place, name] of names.entries())
    expect(paper.text).toContain(say(`${name}: ${given[place]}`))
})

test('puts a result on paper with the numbers to call, and with nothing to press', async ({
  page,
  site,
}) => {
  await page.goto(site)
  await takeCheck(page, ANSWERS)
  await expect(page.getByRole('heading', { name: say('What keeps you safer') })).toBeVisible()
  const { text } = await readPdf(await page.pdf({ format: 'Letter' }))
  expect(text).toContain(say('Call 911'))
  expect(text).toContain(say('Call 988'))
  for (const pressed of ['Get help now', 'Erase my answers', 'Take it with you'])
    expect(text).not.toContain(say(pressed))
})

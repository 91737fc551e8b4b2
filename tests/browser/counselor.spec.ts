import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'

import { readPdf } from './support/read-pdf.ts'
import { heading, takeCheck } from './support/check.ts'
import { part, say } from './support/say.ts'
import { answerTogether, beginTogether } from './support/together.ts'
import { expect, LEAVE_DESTINATION, test } from './support/test.ts'

const SIZES = {
  laptop: { width: 1280, height: 800 },
  tablet: { width: 1024, height: 768 },
  'tablet upright': { width: 768, height: 1024 },
}
const note = (page: Page) =>
  page.getByRole('region', { name: part('all that the chart note says') })
const noteOn = (page: Page, number: number) =>
  page.getByRole('textbox', { name: say(`Note on question ${number}`), exact: true })

for (const [size, viewport] of Object.entries(SIZES)) {
  test.describe(`on a ${size}`, () => {
    test.use({ viewport, allowed: ['clipboard', 'download'] })

    test('goes through it beside a client by mouse, to a note, a FHIR pair and a wiped screen', async ({
      page,
      site,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await beginTogether(page, site)
      await answerTogether(page, 'yyn', 'sole')
      await page.getByText(say('Write a note')).first().click()
      await noteOn(page, 1).fill('Weekends.')

      // To one question per page and back, with all kept.
      await page.getByRole('link', { name: say('One question per page') }).click()
      await expect(page.getByText(say('Question 4 of 11'), { exact: true })).toBeVisible()
      await page.getByRole('radio', { name: say('I’m not sure') }).check()
      await page.getByRole('link', { name: say('All on one page') }).click()
      await expect(noteOn(page, 1)).toHaveValue('Weekends.')
      await answerTogether(page, 'yynusnnnnyy', 'sole')
      await expect(page.getByRole('region', { name: say('So far') })).toContainText(
        say('2 are noted'),
      )

      await page.getByRole('button', { name: say('See what this means') }).click()
      await expect(heading(page)).toHaveText(
        say('Your answers match 2 of the 11 signs, and maybe 4'),
      )
      await page
        .getByRole('link', { name: say('For the counselor') })
        .last()
        .click()
      await takeNoteAndFiles(page, () => page.mouse)
      await page.getByRole('button', { name: say('Erase all, next person') }).click()
      await expectWiped(page)
    })

    test('goes through it by keyboard alone, to a note, a FHIR pair and a wiped screen', async ({
      page,
      site,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.goto(site)
      await tabTo(page, say('With a counselor'))
      await page.keyboard.press('Enter')
      await expect(heading(page)).toBeFocused()
      await tabTo(page, say('The client, alone'))
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect(heading(page)).toHaveText(say('All eleven on one page'))
      await expect(heading(page)).toBeFocused()

      await tabTo(page, say('Answer with single keys'))
      await page.keyboard.press('Space')
      await page.keyboard.type('j1')
      for (const digit of '11234222211') await page.keyboard.type(`j${digit}`)
      await expect(page.getByRole('region', { name: say('So far') })).toContainText(
        say('2 are noted'),
      )
      await tabTo(page, say('Write a note'))
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await page.keyboard.type('jk1: Weekends.')
      await expect(noteOn(page, 11)).toHaveValue('jk1: Weekends.')

      await tabTo(page, say('See what this means'))
      await page.keyboard.press('Enter')
      await expect(heading(page)).toHaveText(
        say('Your answers match 2 of the 11 signs, and maybe 4'),
      )
      await tabTo(page, say('For the counselor'))
      await page.keyboard.press('Enter')
      await takeNoteAndFiles(page, () => page.keyboard)
      await tabTo(page, say('Erase all, next person'))
      await page.keyboard.press('Enter')
      await expectWiped(page)
    })

    test('keeps the tally in view, and nothing that has the focus behind it', async ({
      page,
      site,
    }) => {
      await beginTogether(page, site)
      await answerTogether(page, 'yy', 'not-sole')
      await page.getByRole('article').nth(6).getByRole('radio').first().focus()
      await expect(page.getByRole('region', { name: say('So far') })).toBeInViewport({ ratio: 1 })
      for (let press = 0; press < 24; press += 1) {
        await page.keyboard.press('Tab')
        expect(await page.evaluate(coveredFocus)).toBe('')
      }
    })
  })
}

test('prints the chart note and nothing else', async ({ page, site }) => {
  await beginTogether(page, site)
  await answerTogether(page, 'yynusnnnnyy', 'sole')
  await page.getByRole('link', { name: say('For the counselor') }).click()
  const shown = await note(page).innerText()
  const paper = await readPdf(await page.pdf({ format: 'Letter' }))
  expect(paper.title).toBe(say('Notes'))
  expect(paper.pages).toBe(1)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('body').innerText()).toBe(shown)
})

test('prints a note on a question whole, however long it is', async ({ page, site }) => {
  const lines = Array.from({ length: 12 }, (_, place) => `Line ${place + 1} of it`)
  await beginTogether(page, site)
  await page.getByText(say('Write a note')).first().click()
  await noteOn(page, 1).fill(lines.join('\n'))
  const paper = await readPdf(await page.pdf({ format: 'Letter' }))
  expect(paper.text).toContain(lines.join(' '))
})

test('shows nothing to whoever presses Back after the next person was begun', async ({
  page,
  site,
}) => {
  await beginTogether(page, site)
  await answerTogether(page, 'yy', 'sole')
  await page.getByText(say('Write a note')).first().click()
  await noteOn(page, 1).fill('Weekends.')
  await page.getByRole('link', { name: say('For the counselor') }).click()
  await page.getByRole('button', { name: say('Erase all, next person') }).click()
  await expectWiped(page)
  for (let press = 0; press < 4; press += 1) {
    await page.goBack()
    await expect(page.getByText('Weekends.')).toHaveCount(0)
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  }
  await expect(heading(page)).toHaveText(say('A private look at your own opioid use'))
})

test('leaves by Shift alone, in a note too, and not by the capitals in it', async ({
  page,
  site,
}) => {
  await page
    .context()
    .route(LEAVE_DESTINATION, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
    )
  await beginTogether(page, site)
  await page.getByText(say('Write a note')).first().click()
  await noteOn(page, 1).focus()
  for (const letter of 'WEEKENDS') await page.keyboard.press(`Shift+${letter}`)
  await expect(noteOn(page, 1)).toHaveValue('WEEKENDS')
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift')
  await expect(heading(page)).toHaveText('Weather')
})

test('has no note left in a page that is put away', async ({ page, site }) => {
  await beginTogether(page, site)
  await page.getByText(say('Write a note')).first().click()
  await noteOn(page, 1).fill('Weekends.')
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')))
  await expect(page.locator('textarea')).toHaveCount(0)
  expect(await page.evaluate(() => document.body.textContent)).not.toContain('Weekends.')
})

test('is no part of what someone alone downloads', async ({ page, site }) => {
  const asked: string[] = []
  page.on('response', (response) => asked.push(response.url()))
  await page.goto(site)
  await takeCheck(page, 'yyynnnnnnnn')
  const scripts = asked.filter((address) => address.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts.filter((address) => address.includes('Counselor'))).toEqual([])
  for (const address of scripts) {
    const text = await (await page.request.get(address)).text()
    expect(text).not.toMatch(/F11\.\d\d/)
  }
})

/** Copies the note, saves it and saves the pair, by pointer or by key, and reads what came of it. */
async function takeNoteAndFiles(
  page: Page,
  by: () => Page['mouse'] | Page['keyboard'],
): Promise<void> {
  const byKeys = by() === page.keyboard
  await expect(heading(page)).toHaveText(say('For the counselor'))
  const shown = await note(page).innerText()
  expect(shown).toContain('Weekends.')

  await press(say('Copy the note'))
  await expect(page.getByText(part('Copied.'))).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied.trim()).toBe(shown.trim())

  const questions = JSON.parse(await fileFrom(say('Save the questions (Questionnaire)'))) as {
    resourceType: string
  }
  const answers = JSON.parse(await fileFrom(say('Save the answers (QuestionnaireResponse)'))) as {
    resourceType: string
    status: string
  }
  expect(questions.resourceType).toBe('Questionnaire')
  expect(answers).toMatchObject({ resourceType: 'QuestionnaireResponse', status: 'completed' })
  expect(JSON.stringify(answers)).not.toContain('Weekends')

  async function press(name: string): Promise<void> {
    if (!byKeys) return page.getByRole('button', { name }).click()
    await tabTo(page, name)
    await page.keyboard.press('Enter')
  }
  async function fileFrom(name: string): Promise<string> {
    const downloading: Promise<Download> = page.waitForEvent('download')
    await press(name)
    return readFile(await (await downloading).path(), 'utf8')
  }
}

async function expectWiped(page: Page): Promise<void> {
  await expect(page.getByRole('main').getByText(part('All is erased'))).toBeVisible()
  await expect(heading(page)).toHaveText(say('With a counselor'))
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(page.getByRole('navigation', { name: say('With a counselor') })).toHaveCount(0)
}

/** Presses Tab until what has the focus is named so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press('Tab')
    const words = await page.evaluate(() => {
      const { activeElement: at } = document
      if (at === document.body) return '' // nothing has the focus: the page is not there yet
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : undefined
      return (label ?? at?.textContent ?? '').trim()
    })
    if (words.startsWith(name)) return
  }
  throw new Error(`Tab never came to ${name}.`)
}

/** What has the focus, if something else is drawn over the middle of it. */
function coveredFocus(): string {
  const at = document.activeElement
  if (!at || at === document.body) return ''
  const box = (at.closest('label') ?? at).getBoundingClientRect()
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
  const seen = top && (at.contains(top) || top.contains(at) || at.closest('label')?.contains(top))
  return seen ? '' : `${at.tagName} ${at.textContent}`
}

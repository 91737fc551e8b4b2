import type { Page } from '@playwright/test'

import { NEXT_STEPS } from '#domain/guidance.ts'
import { GUIDE_CHAPTERS } from '#domain/guide-chapters.ts'
import { DEVICE_VOICES, installFakeSpeech } from '../../support/fake-speech.ts'
import { AGENCY_SCREENS } from './agency-screens.ts'
import { answer, begin, goOn, takeCheck } from './check.ts'
import { part, say } from './say.ts'
import { WORKER_WAYS, type Ways } from './worker-screens.ts'

const LINKS = [
  'Talk to someone now',
  'Ask about medicine',
  'Talk therapy and groups',
  'Stay safer',
  'Not today',
] as const

const WAYS: Ways = {
  start: (page, site) => page.goto(site),
  'start-again': async (page, site) => {
    await page.goto(site)
    await begin(page, 'sole')
    await page.getByRole('link', { name: say('Eleven'), exact: true }).click()
  },
  'start-resumed': async (page, site) => {
    await page.goto(site)
    await begin(page, 'not-sole')
    await page.reload()
    await page.getByRole('main').getByText(part('earlier answers are gone')).waitFor()
  },
  'start-erased': async (page, site) => {
    await resultOf(page, site, 'yyynnnnnnnn')
    await page.getByRole('button', { name: say('Erase my answers') }).click()
    await page.getByRole('main').getByText(part('Your answers are erased')).waitFor()
  },
  before: async (page, site) => {
    await page.goto(site)
    await page.getByRole('button', { name: say('Start') }).click()
  },
  supervision: async (page, site) => {
    await page.goto(site)
    await page.getByRole('button', { name: say('Start') }).click()
    await goOn(page)
  },
  question: async (page, site) => {
    await page.goto(site)
    await begin(page, 'not-sole')
    await answer(page, 'yyn')
    await page.getByRole('radio', { name: say('Yes') }).check()
  },
  'question-counts': async (page, site) => {
    await page.goto(site)
    await begin(page, 'not-sole')
    await page.getByText(say('What counts?')).click()
  },
  'question-error': async (page, site) => {
    await page.goto(site)
    await begin(page, 'not-sole')
    await goOn(page)
  },
  'question-withdrawal': async (page, site) => {
    await page.goto(site)
    await begin(page, 'not-sole')
    await answer(page, 'yynnyynnyy')
  },
  'question-aloud': async (page, site) => {
    await page.addInitScript(installFakeSpeech, DEVICE_VOICES)
    await page.goto(site)
    await begin(page, 'not-sole')
    await page.getByRole('button', { name: say('Read this aloud') }).waitFor()
  },
  'question-read': async (page, site) => {
    await page.addInitScript(installFakeSpeech, DEVICE_VOICES)
    await page.goto(site)
    await begin(page, 'not-sole')
    await page.getByRole('button', { name: say('Read this aloud') }).click()
  },
  'result-read': async (page, site) => {
    await page.addInitScript(installFakeSpeech, DEVICE_VOICES)
    await resultOf(page, site, 'yynnnnnnuyy', 'sole')
    await page.getByRole('button', { name: say('Read this aloud: Your result') }).click()
    await page.evaluate(() => window.fakeSpeech.finish())
    await page.getByRole('button', { name: say('Pause') }).click()
  },
  review: async (page, site) => {
    await page.goto(site)
    await begin(page, 'not-sole')
    await answer(page, 'yynnuysnyyn')
  },
  'result-below': (page, site) => resultOf(page, site, 'nnnynnnnnnn'),
  'result-noted': (page, site) => resultOf(page, site, 'yynnnnnnnyy', 'sole'),
  'result-range': (page, site) => resultOf(page, site, 'yyynnnnnnuy', 'unsure'),
  'result-severe': (page, site) => resultOf(page, site, 'yyyyyynnyyy'),
  'result-undetermined': (page, site) => resultOf(page, site, 'yusunnnnnnn'),
  ...Object.fromEntries(
    NEXT_STEPS.map((step, place) => [
      `next-${step}`,
      async (page: Page, site: string) => {
        await resultOf(page, site, 'yyynnnnnnnn')
        await page.getByRole('link', { name: say(LINKS[place] ?? '') }).click()
      },
    ]),
  ),
  'result-code': async (page, site) => {
    await resultOf(page, site, 'yyynnnnnnnn')
    await page.getByText(say('Carry the answers to another device')).click()
    await page.getByRole('button', { name: say('Show the code') }).click()
  },
  'start-code-error': async (page, site) => {
    await page.goto(site)
    await page.getByText(say('I have a code')).click()
    await page.getByLabel(say('The code from your card')).fill('5420-0GKV')
    await page.keyboard.press('Enter')
  },
  'take-help': async (page, site) => {
    await page.goto(`${site}help`)
    await page.getByRole('link', { name: say('Take it with you') }).click()
    await page.getByRole('region', { name: say('This is all that leaves the screen') }).waitFor()
  },
  'take-answers': async (page, site) => {
    await resultOf(page, site, 'yyynnnnnnuy', 'unsure')
    await page.getByRole('link', { name: say('Take it with you') }).click()
    await page.getByRole('radio', { name: part('All eleven answers') }).check()
  },
  'no-use': async (page, site) => {
    await page.goto(site)
    await begin(page, 'no-use')
  },
  help: (page, site) => page.goto(`${site}help`),
  about: (page, site) => page.goto(`${site}about`),
  accessibility: (page, site) => page.goto(`${site}accessibility`),
  ...AGENCY_SCREENS,
  'start-display': async (page, site) => {
    await page.goto(site)
    await page.getByText(say('Text and colors')).click()
  },
  guide: (page, site) => chapter(page, site, 'guide'),
  ...Object.fromEntries(
    GUIDE_CHAPTERS.map((id) => [
      `guide-${id}`,
      (page: Page, site: string) => chapter(page, site, `guide/${id}`),
    ]),
  ),
  crash: async (page, site) => {
    // Asked of the server all the same, so that its log and the page's agree.
    await page.route('**/assets/GuidePages-*', async (route) =>
      route.fulfill({ response: await route.fetch(), status: 404 }),
    )
    await page.goto(site)
    await page
      .getByRole('link', { name: say('Treatment guide') })
      .first()
      .click()
    await page.getByRole('button', { name: say('Try this page again') }).waitFor()
  },
  privacy: (page, site) => page.goto(`${site}privacy`),
  'not-found': (page, site) => page.goto(`${site}nothing-here`),
  ...WORKER_WAYS,
}

/**
 * Every screen, and every state of one that looks different, with the way to it. It ends when the
 * page has its heading: a browser calls a page loaded before it has anything on it to look at.
 */
export const SCREENS: Ways = Object.fromEntries(
  Object.entries(WAYS).map(([name, open]) => [
    name,
    async (page, site) => {
      await open(page, site)
      await page.locator('main h1').waitFor()
    },
  ]),
)

/** States whose parts are laid out as those of another one above. */
const ALIKE =
  /^(start-(again|resumed|code-error)|offline-(refused|damaged)|question-(counts|read)|result-(below|noted|severe|undetermined)|next-(medicine|therapy|not-today)|take-help|setup|guide-(family|finding-care|situations|starting|staying-safer|therapies)|interview-(error|question|no-use)|together-error)$/

/** One screen of each kind, for what takes long to look at. */
export const KINDS: Ways = Object.fromEntries(
  Object.entries(SCREENS).filter(([name]) => !ALIKE.test(name)),
)

async function resultOf(
  page: Page,
  site: string,
  letters: string,
  supervision: 'sole' | 'not-sole' | 'unsure' = 'not-sole',
): Promise<void> {
  await page.goto(site)
  await takeCheck(page, letters, supervision)
}

/** The guide arrives after the page does. */
async function chapter(page: Page, site: string, address: string): Promise<void> {
  await page.goto(site + address)
  await page.getByText(say('Opening this page…')).waitFor({ state: 'detached' })
  await page.locator('main ul, main ol').first().waitFor()
}

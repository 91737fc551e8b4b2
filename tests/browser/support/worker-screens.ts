import type { Page } from '@playwright/test'

import { installFakeWorker, type FakeCopy } from '../../support/fake-worker.ts'
import { answer, goOn } from './check.ts'
import { part, say } from './say.ts'
import { beginIn, beginShared, takeSharedCheck, turnOn } from './shared-device.ts'
import { answerTogether, beginTogether } from './together.ts'

/** Screens, and states of them, by name, each with the way to it. */
export type Ways = Readonly<Record<string, (page: Page, site: string) => Promise<unknown>>>

/** What those see who sit beside a person or hand over a tablet. */
export const WORKER_WAYS: Ways = {
  together: async (page, site) => {
    await page.goto(site)
    await page.getByRole('link', { name: part('With a counselor') }).click()
    await page.getByRole('heading', { name: say('Who gives the answers?') }).waitFor()
  },
  'together-error': async (page, site) => {
    await page.goto(site)
    await page.getByRole('link', { name: part('With a counselor') }).click()
    await goOn(page)
  },
  'together-next-person': async (page, site) => {
    await beginTogether(page, site)
    await page.getByRole('link', { name: say('For the counselor') }).click()
    await page.getByRole('button', { name: say('Erase all, next person') }).click()
    await page.getByRole('main').getByText(part('All is erased')).waitFor()
  },
  interview: async (page, site) => {
    await beginTogether(page, site)
    await answerTogether(page, 'yynus', 'sole')
    await page.getByRole('checkbox', { name: say('Answer with single keys') }).check()
    await page.getByText(say('Write a note')).nth(1).click()
  },
  'interview-error': async (page, site) => {
    await beginTogether(page, site)
    await answerTogether(page, 'yynusyynn', 'unsure')
    await page.getByRole('button', { name: say('See what this means') }).click()
  },
  'interview-question': async (page, site) => {
    await beginTogether(page, site)
    await answerTogether(page, 'yyn', 'not-sole')
    await page.getByRole('link', { name: say('One question per page') }).click()
  },
  'interview-no-use': async (page, site) => {
    await beginTogether(page, site)
    await answerTogether(page, '', 'no-use')
  },
  'for-counselor': async (page, site) => {
    await beginTogether(page, site)
    await answerTogether(page, 'yynusyynnyy', 'sole')
    await page.getByRole('link', { name: say('For the counselor') }).click()
    await page.getByText(part('Clinician panel')).click()
    await page.getByRole('radio', { name: part('Early remission') }).check()
  },
  'shared-set-up': async (page, site) => {
    await page.goto(`${site}tablet`)
    await page.getByRole('button', { name: say('Turn it on') }).waitFor()
  },
  'shared-between': turnOn,
  'shared-before': async (page, site) => {
    await turnOn(page, site)
    await beginIn(page, say('Begin'))
  },
  'shared-question': async (page, site) => {
    await turnOn(page, site)
    await beginShared(page)
    await answer(page, 'yyn')
  },
  'shared-result': async (page, site) => {
    await turnOn(page, site)
    await takeSharedCheck(page, 'yyynnnnnnuy')
  },
  'shared-take': async (page, site) => {
    await turnOn(page, site)
    await takeSharedCheck(page, 'yyynnnnnnuy')
    await page.getByRole('link', { name: say('Take it with you') }).click()
    await page.getByRole('region', { name: say('This is all that leaves the screen') }).waitFor()
  },
  'shared-help': async (page, site) => {
    await turnOn(page, site)
    await page.getByRole('link', { name: say('Get help now') }).click()
  },
  'shared-idle': async (page, site) => {
    await page.clock.install()
    await turnOn(page, site)
    await beginShared(page)
    await page.clock.fastForward(61_000)
    await page.getByRole('alertdialog').waitFor()
  },
  offline: (page, site) => offline(page, site),
  'offline-refused': async (page, site) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
    await offline(page, site)
    await page.getByRole('button', { name: say('Make this device ready for offline use') }).click()
    await page.getByText(part('can’t keep a copy')).waitFor()
  },
  'offline-arriving': async (page, site) => {
    await offline(page, site, { copy: 'arriving' })
    await page.getByRole('progressbar').waitFor()
  },
  'offline-ready': async (page, site) => {
    await offline(page, site, { copy: 'whole', newer: true })
    await page.getByRole('button', { name: say('Use the newer version') }).waitFor()
  },
  'offline-damaged': async (page, site) => {
    await offline(page, site, { copy: 'damaged' })
    await page.getByRole('button', { name: say('Get the copy again') }).waitFor()
  },
  'start-ready': async (page, site) => {
    await page.addInitScript(installFakeWorker, { copy: 'whole', newer: true } as const)
    await page.goto(site)
    await page.getByRole('button', { name: say('Use the newer version') }).waitFor()
  },
  paper: async (page, site) => {
    await page.goto(`${site}paper`)
    await page.getByRole('button', { name: say('Print') }).waitFor()
  },
}

/** The page on a device that was made ready, if it was. */
async function offline(page: Page, site: string, copy?: FakeCopy): Promise<void> {
  if (copy) await page.addInitScript(installFakeWorker, copy)
  await page.goto(`${site}offline`)
  await page.getByText(say('Opening this page…')).waitFor({ state: 'detached' })
  await page.getByRole('region', { name: say('The copy on this device') }).waitFor()
}

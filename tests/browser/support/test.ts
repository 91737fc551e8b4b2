import { test as base, expect, type Page } from '@playwright/test'

import { leaveDestination } from '../../../build/leave-destination.ts'
import type { Spoken } from './say.ts'
import { noteAsked } from './server-log.ts'
import { watch, type Sink } from './watchers.ts'

export { expect }

/** Where the built site leaves to; a test that leaves serves a page of its own there. */
export const LEAVE_DESTINATION = leaveDestination(process.env['LEAVE_DESTINATION'])

interface Fixtures extends Spoken {
  readonly site: string
  /** Where the start page stands, once it is in the language of this browser. */
  readonly home: string
  readonly allowed: readonly Sink[]
  /** Where Leave may lead. */
  readonly leavesTo: string
  readonly watched: void
}

/**
 * Every browser test is watched: it fails if a page says anything on the console, throws, asks for
 * anything that is not a file of the site, goes anywhere but where Leave leads, stores, sends,
 * copies or speaks, breaks the policy, puts anything but an opaque index or the mark of leaving into
 * its history, or takes a title that tells. A test about one of these sinks names it:
 * `test.use({ allowed: ['clipboard'] })`.
 */
export const test = base.extend<Fixtures>({
  language: ['en', { option: true }],
  // The run's set-up serves the built site and leaves its addresses here.
  site: async ({ language }, provide) =>
    provide(process.env[language === 'pseudo' ? 'PSEUDO_SITE' : 'SITE'] ?? ''),
  home: async ({ language, site }, provide) => provide(language === 'en' ? site : `${site}es/`),
  // A page can be used before the app is there (first-steps.spec.ts). All other tests are about the app.
  page: async ({ page, javaScriptEnabled }, provide) => {
    if (javaScriptEnabled) waitForApp(page)
    await provide(page)
    // A test may end before all has come that it put something in the way of.
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  },
  allowed: [[], { option: true }],
  leavesTo: [LEAVE_DESTINATION, { option: true }],
  watched: [
    async ({ context, site, allowed, leavesTo }, provide) => {
      const { sightings, asked, settle } = await watch(context, site, leavesTo)
      await provide()
      await settle()
      noteAsked(asked)
      expect(sightings.filter(({ sink }) => !allowed.includes(sink))).toEqual([])
    },
    { auto: true },
  ],
})

/** From now on opening an address waits for the app, unless the test says what else to wait for. */
function waitForApp(page: Page): void {
  const open = page.goto.bind(page)
  const openAgain = page.reload.bind(page)
  page.goto = async (url, options) => {
    const response = await open(url, options)
    if (options?.waitUntil === undefined) await appIsThere(page)
    return response
  }
  page.reload = async (options) => {
    const response = await openAgain(options)
    if (options?.waitUntil === undefined) await appIsThere(page)
    return response
  }
}

/** Where a test lets no script through, there is nothing to wait for: it goes on after a moment. */
async function appIsThere(page: Page): Promise<void> {
  const isThere = () => {
    const root = document.getElementById('root')
    const isLeft = Reflect.has((window.history.state as object | null) ?? {}, 'n')
    const isTaken = Object.keys(root ?? {}).some((key) => key.startsWith('__react'))
    return !root || isLeft || (isTaken && !Reflect.has(window, 'firstSteps'))
  }
  await page.waitForFunction(isThere, undefined, { timeout: 5000 }).catch(() => {})
}

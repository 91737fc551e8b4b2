import type { Page } from '@playwright/test'

import { openHost, type Host } from './host.ts'
import { expect, LEAVE_DESTINATION, test as base } from './test.ts'
import { watch } from './watchers.ts'

export { expect }

/** What a browser says by itself of a part that did not arrive, or was not what it was to be. */
const BY_THE_BROWSER =
  /^Failed to load|ERR_|valid digest in the 'integrity' attribute|^Refused to apply style/

/**
 * Tests of what goes wrong: a host of their own, which can be told to behave badly. They are watched
 * like all others: what goes wrong is said to the person, and thrown or logged nowhere.
 */
export const test = base.extend<{ readonly host: Host }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs
  host: async ({}, provide) => {
    const host = await openHost()
    await provide(host)
    await host.close()
  },
  site: async ({ host }, provide) => provide(host.address),
  watched: async ({ context, site, allowed, leavesTo }, provide) => {
    const { sightings, settle } = await watch(context, site, leavesTo)
    await provide()
    await settle()
    const own = sightings.filter(
      ({ sink, what }) =>
        !allowed.includes(sink) && !(sink === 'console' && BY_THE_BROWSER.test(what)),
    )
    expect(own).toEqual([])
  },
})

/** Serves a page of the test’s own where Leave leads. */
export async function serveDestination(page: Page): Promise<void> {
  await page
    .context()
    .route(LEAVE_DESTINATION, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
    )
}

/** That a question is shown, with this answer chosen on it, or none. */
export async function expectQuestion(page: Page, number: number, chosen?: string): Promise<void> {
  await expect(page.getByText(`Question ${number} of 11`, { exact: true })).toBeVisible()
  if (chosen !== undefined)
    await expect(page.getByRole('radio', { name: chosen, exact: true })).toBeChecked()
}

import { test as base, expect } from '@playwright/test'

import { leaveDestination } from '../../../build/leave-destination.ts'

export { expect }

/** Where the built site leaves to; a test that leaves serves a page of its own there. */
export const LEAVE_DESTINATION = leaveDestination(process.env['LEAVE_DESTINATION'])

/**
 * Every browser test runs with these watchers: it fails if the page says anything on the console,
 * throws, asks for anything that is not a file of the site, goes anywhere but where Leave leads, puts
 * anything but an opaque index or the mark of leaving into its history, or leaves its one address.
 */
export const test = base.extend<{ site: string; watched: void }>({
  // The run's set-up serves the built site and leaves its address here.
  site: [process.env['SITE'] ?? '', { option: true }],
  watched: [
    async ({ page, site }, provide) => {
      const faults: string[] = []
      page.on('console', (message) => {
        // The browser itself reports a page that is not there, as it must be.
        if (!message.text().includes('404 (Not Found)')) faults.push(`console: ${message.text()}`)
      })
      page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`))
      page.on('request', (request) => {
        if (request.isNavigationRequest() && request.url() === LEAVE_DESTINATION) return
        const { origin, pathname, search, protocol } = new URL(request.url())
        if (protocol === 'data:') return // a page of the test's own
        const ours = origin === new URL(site).origin && request.method() === 'GET' && search === ''
        if (!ours) faults.push(`request: ${request.method()} ${request.url()}`)
        if (!ours) return
        const known = /^\/(assets\/|icon\.svg$)/.test(pathname) || request.isNavigationRequest()
        if (!known) faults.push(`request: ${pathname}`)
      })
      await page.exposeFunction('noteHistoryFault', (fault: string) => void faults.push(fault))
      await page.addInitScript(watchHistory)
      await provide()
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

declare global {
  interface Window {
    noteHistoryFault: (fault: string) => Promise<void>
  }
}

/** Tells of a fault at once: the page may be left a moment later. */
function watchHistory(): void {
  for (const method of ['pushState', 'replaceState'] as const) {
    const original = window.history[method].bind(window.history)
    window.history[method] = (state: unknown, unused: string, url?: string | URL | null) => {
      const opaque = /^\{("i":\d+|"n":"(out|blank)")\}$/.test(JSON.stringify(state))
      if (!opaque || url !== undefined)
        void window.noteHistoryFault(`${method} ${JSON.stringify(state)} ${String(url)}`)
      original(state, unused, url)
    }
  }
}

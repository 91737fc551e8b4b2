import { test as base, expect, type Page } from '@playwright/test'

export { expect }

/**
 * Every browser test runs with these watchers: it fails if the page says anything on the console,
 * throws, asks for anything that is not a file of the site, puts anything but an opaque index
 * into its history, or leaves its one address.
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
        const { origin, pathname, search } = new URL(request.url())
        const ours = origin === new URL(site).origin && request.method() === 'GET' && search === ''
        if (!ours) faults.push(`request: ${request.method()} ${request.url()}`)
        if (!ours) return
        const known = /^\/(assets\/|icon\.svg$)/.test(pathname) || request.isNavigationRequest()
        if (!known) faults.push(`request: ${pathname}`)
      })
      await page.addInitScript(watchHistory)
      await provide()
      faults.push(...(await historyFaults(page)))
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

declare global {
  interface Window {
    historyFaults: string[]
  }
}

function watchHistory(): void {
  window.historyFaults = []
  for (const method of ['pushState', 'replaceState'] as const) {
    const original = window.history[method].bind(window.history)
    window.history[method] = (state: unknown, unused: string, url?: string | URL | null) => {
      const opaque = /^\{"i":\d+\}$/.test(JSON.stringify(state))
      if (!opaque || url !== undefined)
        window.historyFaults.push(`${method} ${JSON.stringify(state)} ${String(url)}`)
      original(state, unused, url)
    }
  }
}

async function historyFaults(page: Page): Promise<string[]> {
  if (page.isClosed()) return []
  return page.evaluate(() => window.historyFaults ?? [])
}

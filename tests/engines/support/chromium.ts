import { chromium, type CDPSession, type ElementHandle, type Page } from '@playwright/test'

import { findBrowser } from '../../../scripts/browser.mjs'
import { seek } from './seek.ts'
import type { Engine, Found, Sought } from './tab.ts'

/** One Chromium; each tab is as if it were on a device of its own. */
export async function openChromium(): Promise<Engine> {
  const executablePath = await findBrowser()
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
    ],
  })
  return {
    async open({ width, height, isDark }) {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: isDark ? 'dark' : 'light',
        locale: 'en-US',
      })
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      const press = async (keys: readonly string[]) => {
        for (const key of keys) await page.keyboard.press(key)
      }
      return {
        goTo: async (address) => void (await page.goto(address, { waitUntil: 'commit' })),
        back: async () => void (await page.goBack({ waitUntil: 'commit' })),
        forward: async () => void (await page.goForward({ waitUntil: 'commit' })),
        run: (inPage, given) => page.evaluate(inPage as (given: unknown) => never, given),
        find: (sought) => find(page, session, sought),
        press: (...keys) => press(keys),
        type: (text) => press(text.split('')),
        print: () => page.pdf(),
        picture: () => page.screenshot(),
        close: () => context.close(),
      }
    },
    quit: () => browser.close(),
  }
}

async function find(page: Page, cdp: CDPSession, sought: Sought): Promise<Found | undefined> {
  const found = await page.evaluateHandle(seek, sought)
  const element = found.asElement() as ElementHandle | null
  if (!element) return undefined
  const { result } = await cdp.send('Runtime.evaluate', {
    expression: `(${seek.toString()})(${JSON.stringify(sought)})`,
  })
  const { nodes } = await cdp.send('Accessibility.getPartialAXTree', {
    ...(result.objectId !== undefined && { objectId: result.objectId }),
    fetchRelatives: false,
  })
  return {
    role: String(nodes[0]?.role?.value),
    name: String(nodes[0]?.name?.value),
    press: () => element.click({ noWaitAfter: true }),
  }
}

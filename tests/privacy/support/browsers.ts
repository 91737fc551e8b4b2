import { chromium } from '@playwright/test'

import { findBrowser } from '../../../scripts/browser.mjs'
import { startFirefox } from './firefox.ts'
import type { Hand } from './hand.ts'

const PATIENCE = 30_000

/** Chromium with a profile of its own that it keeps. */
export async function openChromium(profile: string): Promise<Hand> {
  const executablePath = await findBrowser()
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    ],
  })
  context.setDefaultTimeout(PATIENCE)
  const page = context.pages()[0] ?? (await context.newPage())
  const at = (xpath: string) => page.locator(`xpath=${xpath}`).first()
  return {
    open: async (address) => void (await page.goto(address)),
    press: (xpath) => at(xpath).click(),
    type: (xpath, text) => at(xpath).pressSequentially(text),
    read: (xpath, attribute) => at(xpath).getAttribute(attribute),
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    title: () => page.title(),
    quit: () => context.close(),
  }
}

/** Firefox with a profile of its own that it keeps. Throws where there is none. */
export async function openFirefox(profile: string): Promise<Hand> {
  const { marionette, quit } = await startFirefox(profile)
  await marionette.send('WebDriver:NewSession')
  await marionette.send('WebDriver:SetTimeouts', { implicit: PATIENCE, pageLoad: PATIENCE })

  const find = async (xpath: string) => {
    const found = await marionette.send('WebDriver:FindElement', { using: 'xpath', value: xpath })
    return Object.values((found as { value: Record<string, string> }).value)[0]
  }
  const textOf = (result: unknown) => (result as { value: string | null }).value
  return {
    open: async (address) => void (await marionette.send('WebDriver:Navigate', { url: address })),
    press: async (xpath) =>
      void (await marionette.send('WebDriver:ElementClick', { id: await find(xpath) })),
    type: async (xpath, text) =>
      void (await marionette.send('WebDriver:ElementSendKeys', { id: await find(xpath), text })),
    read: async (xpath, name) =>
      textOf(
        await marionette.send('WebDriver:GetElementAttribute', { id: await find(xpath), name }),
      ),
    back: async () => void (await marionette.send('WebDriver:Back')),
    forward: async () => void (await marionette.send('WebDriver:Forward')),
    title: async () => textOf(await marionette.send('WebDriver:GetTitle')) ?? '',
    quit,
  }
}

import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium } from '@playwright/test'

import { findBrowser } from '../../../scripts/browser.mjs'
import { findFirefox } from '../../../scripts/firefox.mjs'
import type { Hand } from './hand.ts'
import { Marionette } from './marionette.ts'

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

/** What makes Firefox ask for nothing by itself, and write its session file soon. */
const FIREFOX_PREFERENCES = {
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.sessionstore.interval': 500,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'marionette.port': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // No name is looked up: all but this machine goes to a proxy that is not there.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  // The preferences for tests switch off what is to be tested.
  'remote.prefs.recommended': false,
} as const

/** Firefox with a profile of its own that it keeps. Throws where there is none. */
export async function openFirefox(profile: string): Promise<Hand> {
  const command = findFirefox()
  if (!command) throw new Error('There is no Firefox: install it, or name it in E2E_FIREFOX.')
  const preferences = Object.entries(FIREFOX_PREFERENCES).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`,
  )
  writeFileSync(join(profile, 'user.js'), preferences.join(''))
  const firefox = spawn(command, ['--headless', '--marionette', '--profile', profile], {
    stdio: 'ignore',
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
  })
  const ended = new Promise((resolve) => firefox.once('exit', resolve))
  const marionette = await Marionette.open(await portIn(join(profile, 'MarionetteActivePort')))
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
    async quit() {
      await marionette.send('Marionette:Quit', { flags: ['eAttemptQuit'] })
      await ended
      marionette.close()
    },
  }
}

/** Firefox writes down the port that it chose. */
async function portIn(file: string): Promise<number> {
  for (let waited = 0; waited < 60_000; waited += 200) {
    if (existsSync(file)) {
      const port = Number(readFileSync(file, 'utf8'))
      if (port > 0) return port
    }
    await wait(200)
  }
  throw new Error('Firefox did not start.')
}

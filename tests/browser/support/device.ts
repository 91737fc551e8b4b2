import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test as base, type BrowserContext, type Page } from '@playwright/test'

import { findIn, readProfile } from '../../privacy/support/profile.ts'
import { openHost, type Host } from './host.ts'
import { say } from './say.ts'
import { LEAVE_DESTINATION } from './test.ts'
import { watch, type Sighting } from './watchers.ts'

export { expect }

/** A browser with a disk of its own, which is there again when the browser is opened anew. */
export interface Device {
  /** Where its browser keeps what it keeps. */
  readonly profile: string
  /** Turns it on: a cold start, with one empty page. */
  readonly turnOn: () => Promise<Page>
  readonly turnOff: () => Promise<void>
}

interface Fixtures {
  readonly host: Host
  readonly device: Device
}

/** What a browser says by itself of a network that is not there, and of what it cleared. */
const BY_THE_BROWSER =
  /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|Failed to load resource|fetching the script|^Clear-Site-Data header/

/** Whether a page did what it may do for a copy, and on no ordinary visit. */
function isOfACopy({ sink, what }: Sighting, { address }: Host): boolean {
  if (sink === 'worker') return true
  if (sink === 'console') return BY_THE_BROWSER.test(what)
  return sink === 'network' && what.startsWith(`GET ${address}`) && !what.includes('?')
}

/**
 * Tests on a device that was made ready for offline use: a host that can go away, and a browser with
 * a disk. They are watched like all others, but for what a copy is.
 */
export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs
  host: async ({}, provide) => {
    const host = await openHost()
    await provide(host)
    await host.close()
  },
  device: async ({ host, launchOptions, viewport, locale }, provide) => {
    const profile = mkdtempSync(join(tmpdir(), 'eleven-device-'))
    let context: BrowserContext | undefined
    const turnOff = async () => {
      await context?.close()
      context = undefined
    }
    await provide({
      profile,
      async turnOn() {
        context = await chromium.launchPersistentContext(profile, {
          ...launchOptions,
          viewport,
          ...(locale !== undefined && { locale }),
        })
        const { sightings } = await watch(context, host.address, LEAVE_DESTINATION)
        context.on('close', () => {
          expect.soft(sightings.filter((sighting) => !isOfACopy(sighting, host))).toEqual([])
        })
        return context.pages()[0] ?? context.newPage()
      },
      turnOff,
    })
    await turnOff()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  },
})

/** Makes a device ready by the press on the page for it, and waits until it says that it is. */
export async function makeReady(page: Page, host: Host): Promise<void> {
  await page.goto(`${host.address}offline`)
  await page.getByRole('button', { name: say('Make this device ready for offline use') }).click()
  await expect(readyLine(page)).toBeVisible({ timeout: 30_000 })
}

/** “Ready offline”, with the day of the help lines, wherever it stands. */
export function readyLine(page: Page) {
  return page.getByText(
    /^(?:Ready offline · help lines checked on|Funciona sin señal ·) \S.*20\d\d$/,
  )
}

/** What the page’s own origin holds: its workers and its caches. */
export function held(page: Page): Promise<{ workers: number; caches: string[] }> {
  return page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
  }))
}

/** Where Chromium keeps a copy. */
const OF_A_COPY = ['CacheStorage', 'ScriptCache', 'QuotaManager'] as const
/** Where it writes down that there was one: the address, which it takes out when it tidies up. */
const RECORDS = ['Service Worker/Database'] as const
/** Where it caches by itself what any page was made of; what of scripts, it decides as it goes. */
const BY_ITSELF = ['Cache_Data', 'Code Cache'] as const
/** Words of the site’s pages, of its scripts and of its worker. */
const WORDS = ['opioid', 'eleven-site', 'eleven-settings']

interface Found {
  readonly ofACopy: readonly string[]
  readonly records: readonly string[]
  readonly byItself: readonly string[]
}

/** In which of these places on a device’s disk something of the site is; it has to be turned off. */
export function onDisk({ profile }: Device, { address }: Host): Found {
  const files = readProfile(profile)
  const needles = [new URL(address).host, ...WORDS]
  const hasAny = (folder: string) =>
    findIn(
      files,
      needles.map((text) => ({ text, within: new RegExp(folder) })),
    ).length > 0
  return {
    ofACopy: OF_A_COPY.filter(hasAny),
    records: RECORDS.filter(hasAny),
    byItself: BY_ITSELF.filter(hasAny),
  }
}

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { chromium, test as base, expect, type BrowserContext, type Page } from '@playwright/test'

import { findBrowser } from '../../../scripts/browser.mjs'

export { expect }

/** One tab of a browser with a window, and the keyboard in front of it. */
export interface Tab {
  readonly page: Page
  readonly context: BrowserContext
  /** Presses keys as a hand does: through the display, not through the browser's own protocol. */
  readonly press: (...keys: string[]) => void
  /** The heading of the page that is shown; a blank page has none. */
  readonly shown: () => Promise<string>
  /** The pages of the tab as the browser lists them, the current one with a star. */
  readonly entries: () => Promise<string[]>
  /** What of the site was to be seen on an entry that had been left; nothing is allowed. */
  readonly flashes: string[]
}

interface Fixtures {
  readonly site: string
  readonly elsewhere: string
  readonly tab: Tab
}

export const test = base.extend<Fixtures>({
  site: [process.env['SITE'] ?? '', { option: true }],
  elsewhere: [process.env['ELSEWHERE'] ?? '', { option: true }],
  tab: async ({ site, elsewhere }, provide) => {
    const profile = mkdtempSync(join(tmpdir(), 'eleven-exit-'))
    const executablePath = await findBrowser()
    const context = await chromium.launchPersistentContext(profile, {
      ...(executablePath && { executablePath }),
      headless: false,
      viewport: null,
      locale: 'en-US',
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
      ],
    })
    const page = context.pages()[0] ?? (await context.newPage())
    await takeFocus()
    const flashes: string[] = []
    await context.exposeFunction('noteFlash', (text: string) => void flashes.push(text))
    await context.addInitScript(watchLeftEntries)
    const session = await context.newCDPSession(page)

    const nameOf = (url: string, title: string) => {
      if (url.startsWith(site)) return 'eleven'
      return url.startsWith(elsewhere) ? title : url
    }
    await provide({
      page,
      context,
      flashes,
      press: (...keys) => void execFileSync('xdotool', ['key', '--delay', '40', ...keys]),
      shown: async () => {
        const expression = `document.documentElement.hidden
          ? '' : document.querySelector('h1')?.textContent ?? ''`
        try {
          const { result } = await session.send('Runtime.evaluate', { expression })
          return String(result.value)
        } catch {
          return '' // the page is being replaced at this moment, and shows nothing of itself
        }
      },
      entries: async () => {
        try {
          const history = await session.send('Page.getNavigationHistory')
          return history.entries.map(({ url, title }, at) =>
            at === history.currentIndex ? `*${nameOf(url, title)}` : nameOf(url, title),
          )
        } catch {
          return [] // one page is being put in place of another at this moment
        }
      },
    })
    await context.close()
    rmSync(profile, { recursive: true, force: true })
    expect(flashes).toEqual([])
  },
})

/**
 * Keys go to the window that has the focus, and it takes a moment until one has it. While windows
 * come and go (the browser of the test before, for one), the search may meet one that is gone by
 * the time it is asked about, and breaks off: then it is made again.
 */
async function takeFocus(): Promise<void> {
  const window = ['search', '--sync', '--onlyvisible', '--class', 'chrom']
  const focus = [...window, 'windowactivate', '--sync', 'windowfocus']
  await expect(() => {
    execFileSync('xdotool', focus, { stdio: 'pipe', timeout: 10_000 })
  }).toPass({ timeout: 30_000 })
}

/** Runs in every page, before its own scripts: reports any text that shows on an entry that was left. */
function watchLeftEntries(): void {
  const state = window.history.state as { n?: unknown } | null
  if (!state?.n) return
  const watcher = new MutationObserver(() => {
    const text = document.querySelector('#root')?.textContent
    if (text && !document.documentElement.hidden)
      (window as unknown as { noteFlash: (text: string) => void }).noteFlash(text)
  })
  watcher.observe(document, { attributes: true, childList: true, subtree: true })
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { startFirefox } from '../../privacy/support/firefox.ts'
import type { Engine, Screen } from './tab.ts'
import { webDriverTab } from './web-driver.ts'

/** One Firefox for all tabs: it takes seconds to start. What a site keeps there is its own address’s. */
export async function openFirefox(): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'eleven-engines-'))
  const { marionette, quit } = await startFirefox(profile, {
    args: ['--remote-allow-system-access'],
    env: { MOZ_HEADLESS_WIDTH: '1400', MOZ_HEADLESS_HEIGHT: '1500' },
  })
  const send = async (command: string, parameters: object = {}) => {
    const result = await marionette.send(command, parameters)
    return result !== null && typeof result === 'object' && 'value' in result
      ? result.value
      : result
  }
  await send('WebDriver:NewSession')
  await send('WebDriver:SetWindowRect', { width: 1400, height: 1500 })

  return {
    async open(screen) {
      const opened = (await marionette.send('WebDriver:NewWindow', { type: 'tab' })) as {
        handle: string
      }
      await send('WebDriver:SwitchToWindow', { handle: opened.handle, focus: true })
      await inChrome(send, screen)
      const tab = webDriverTab(
        (command, parameters) => send(`WebDriver:${command}`, parameters),
        async () => {
          await send('WebDriver:CloseWindow')
          const [handle] = (await send('WebDriver:GetWindowHandles')) as string[]
          await send('WebDriver:SwitchToWindow', { handle, focus: true })
        },
      )
      return {
        ...tab,
        // Firefox’s own command waits until a page is whole, and one without its script never is.
        goTo: (address) =>
          tab.run((to) => {
            setTimeout(() => window.location.assign(to))
          }, address),
      }
    },
    async quit() {
      await quit()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/**
 * Gives the tab the size of a screen, as Firefox’s own test of small screens does, and all tabs its
 * colors: what a tab is told of colors is gone once a page of Eleven, which shares with no other, is in it.
 */
async function inChrome(
  send: (command: string, parameters: object) => Promise<unknown>,
  { width, height, isDark }: Screen,
): Promise<void> {
  await send('Marionette:SetContext', { value: 'chrome' })
  const script = `const [width, height, colors] = arguments
    const { style } = gBrowser.selectedBrowser
    for (const size of ['width', 'min-width', 'max-width']) style.setProperty(size, width + 'px')
    for (const size of ['height', 'min-height', 'max-height']) style.setProperty(size, height + 'px')
    Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', colors)`
  await send('WebDriver:ExecuteScript', {
    script,
    args: [width, height, isDark ? 0 : 1],
  })
  await send('Marionette:SetContext', { value: 'content' })
}

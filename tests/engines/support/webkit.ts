import { spawn } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'

import { openDisplay } from '../../support/display.ts'
import { findWebKit } from '../../../scripts/webkit.mjs'
import type { Engine, Screen, Tab } from './tab.ts'
import { webDriverTab, type Command } from './web-driver.ts'

/** Where the commands go in a session, and how. Source: https://www.w3.org/TR/webdriver2/#endpoints */
const ENDPOINTS: Readonly<Record<Command, readonly [method: string, path: string]>> = {
  Navigate: ['POST', 'url'],
  Back: ['POST', 'back'],
  Forward: ['POST', 'forward'],
  ExecuteScript: ['POST', 'execute/sync'],
  GetComputedRole: ['GET', 'element/ID/computedrole'],
  GetComputedLabel: ['GET', 'element/ID/computedlabel'],
  ElementClick: ['POST', 'element/ID/click'],
  PerformActions: ['POST', 'actions'],
  TakeScreenshot: ['GET', 'screenshot'],
  Print: ['POST', 'print'],
}

const SCRIPT_MS = 5000

/** WebKit as Debian has it: each tab a browser of its own, that fills a display of the screen’s size. */
export function openWebKit(): Promise<Engine> {
  return Promise.resolve({ open, quit: () => Promise.resolve() })
}

async function open(screen: Screen): Promise<Tab> {
  const { driver, browser } = findWebKit() ?? {}
  if (!driver || !browser) throw new Error('There is no WebKit: install webkit2gtk-driver.')
  const display = await openDisplay(screen)
  const port = await freePort()
  const running = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display.name, LANG: 'en_US.UTF-8', LANGUAGE: 'en_US' },
  })
  await untilListening(port)
  const site = `http://127.0.0.1:${port}/session`
  const { sessionId } = (await ask('POST', site, {
    capabilities: {
      alwaysMatch: {
        pageLoadStrategy: 'none',
        'webkitgtk:browserOptions': {
          binary: browser,
          args: ['--automation', '--full-screen', ...(screen.isDark ? ['--dark-mode'] : [])],
        },
      },
    },
  })) as { sessionId: string }
  const { width, height } = screen
  await ask('POST', `${site}/${sessionId}/window/rect`, { x: 0, y: 0, width, height })

  return webDriverTab(
    (command, { id = '', ...parameters } = {}) => {
      const [method, path] = ENDPOINTS[command]
      // A script that is sent while one page takes another’s place now and then is never answered.
      const patience = command === 'ExecuteScript' ? AbortSignal.timeout(SCRIPT_MS) : null
      return ask(method, `${site}/${sessionId}/${path.replace('ID', id)}`, parameters, patience)
    },
    async () => {
      await ask('DELETE', `${site}/${sessionId}`)
      running.kill()
      display.close()
    },
  )
}

/** One request to the driver; throws what it says went wrong, and when patience is over. */
async function ask(
  method: string,
  address: string,
  parameters: object = {},
  signal: AbortSignal | null = null,
): Promise<unknown> {
  const body = method === 'POST' && { body: JSON.stringify(parameters) }
  const response = await fetch(address, { method, signal, ...body })
  const { value } = (await response.json()) as { value: unknown }
  if (response.ok) return value
  const { error, message } = value as { error: string; message: string }
  throw new Error(`${address.split('/').slice(5).join('/')}: ${error}: ${message}`)
}

async function untilListening(port: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('WebKit’s driver did not start.')
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

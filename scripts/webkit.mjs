import { existsSync } from 'node:fs'

import { isOnPath } from './browser.mjs'
import { installFromDebian } from './debian.mjs'

const DRIVER = '/usr/bin/WebKitWebDriver'
/** Where Debian and its kin put the browser that the driver runs, newest first. */
const BROWSERS = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].flatMap((version) =>
  ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/${version}/MiniBrowser`),
)

/**
 * WebKit with the driver that presses its buttons, and a display to show it on.
 * @returns {{ driver: string, browser: string } | undefined} undefined where any of them is missing
 */
export function findWebKit() {
  const browser = BROWSERS.find((path) => existsSync(path))
  if (!browser || !existsSync(DRIVER) || !isOnPath('Xvfb')) return undefined
  return { driver: DRIVER, browser }
}

/** Installs Debian’s WebKit and a display where they are missing and that can be done. */
export function ensureWebKit() {
  if (!findWebKit()) installFromDebian('WebKit', 'webkit2gtk-driver', 'xvfb')
}

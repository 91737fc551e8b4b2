import { spawnSync } from 'node:child_process'
import { accessSync, chmodSync, constants, copyFileSync, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

import { installFromDebian, quietly } from './debian.mjs'
import { ROOT } from './installed.mjs'

const UNPACKED = join(ROOT, 'node_modules/.cache/eleven/browser')
/** The last one that runs on Node 20; it carries a Chromium for Linux inside the npm package. */
const PACKED_CHROMIUM = '@sparticuz/chromium@147.0.0'

/** Where Chromium and its kin stand on each platform. */
const PLACES = {
  linux: () =>
    [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'].flatMap((folder) =>
      ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
        .filter(() => folder !== '')
        .map((name) => join(folder, name)),
    ),
  darwin: () =>
    ['/Applications', join(process.env['HOME'] ?? '', 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `${folder}/${name}.app/Contents/MacOS/${name}`,
      ),
    ),
  win32: () =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .flatMap((folder) =>
        ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(
          (path) => (folder === undefined ? '' : join(folder, path)),
        ),
      ),
}

/**
 * A Chromium for the browser tests: the one E2E_BROWSER names, Playwright's own, one of the
 * system's, or the one unpacked here before.
 * @returns {Promise<string | undefined>} its path, or undefined where there is none
 */
export async function findBrowser() {
  const asked = process.env['E2E_BROWSER']
  if (asked) return isBrowser(asked) ? asked : undefined
  const { chromium } = await import('@playwright/test')
  const platform = /** @type {keyof typeof PLACES} */ (process.platform)
  return [chromium.executablePath(), ...(PLACES[platform]?.() ?? []), join(UNPACKED, 'chromium')]
    .filter((path) => path !== '')
    .find(isBrowser)
}

/** Finds a Chromium, or gets one by the first way that works. Exits with a sentence when none does. */
export async function ensureBrowser() {
  const ways = process.env['E2E_BROWSER']
    ? []
    : [async () => installFromDebian('a browser', 'chromium'), downloadPlaywrights, unpackFromNpm]
  for (const getOne of [async () => {}, ...ways]) {
    await getOne()
    const found = await findBrowser()
    if (found) return found
  }
  console.error(
    'The browser tests need a Chromium: install Google Chrome, Microsoft Edge or Chromium, or set E2E_BROWSER to the path of one, and run this again.',
  )
  process.exit(1)
}

async function downloadPlaywrights() {
  console.log('No browser found: downloading Playwright’s Chromium …')
  quietly('npx', ['playwright', 'install', '--no-shell', 'chromium'])
}

async function unpackFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return
  console.log('No browser found: taking a Chromium from the npm registry …')
  quietly('npm', ['install', '--prefix', UNPACKED, '--no-save', '--no-audit', PACKED_CHROMIUM])
  const packed = join(UNPACKED, 'node_modules/@sparticuz/chromium/build/esm/index.js')
  if (!existsSync(packed)) return
  const { default: chromium } = await import(pathToFileURL(packed).href)
  copyFileSync(await chromium.executablePath(), join(UNPACKED, 'chromium'))
  chmodSync(join(UNPACKED, 'chromium'), 0o755)
}

/** Whether a command can be run by its name alone. @returns {boolean} */
export function isOnPath(/** @type {string} */ command) {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .some((folder) => folder !== '' && isRunnable(join(folder, command)))
}

/**
 * Whether a browser stands there and starts: Ubuntu's `chromium-browser` is there and only says what
 * to install, and a browser may lack a library. Chrome on Windows opens a window when asked.
 */
function isBrowser(/** @type {string} */ path) {
  if (!isRunnable(path) || process.platform === 'win32') return isRunnable(path)
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}

function isRunnable(/** @type {string} */ path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'

import { installFromDebian } from './debian.mjs'

/** Where Firefox stands on each platform. */
const PLACES = {
  linux: () =>
    [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'].flatMap((folder) =>
      folder === '' ? [] : ['firefox-esr', 'firefox'].map((name) => join(folder, name)),
    ),
  darwin: () => ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: () => ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
}

/**
 * A Firefox for the disk scan: the one E2E_FIREFOX names, or one of the system's.
 * @returns {string | undefined} its path, or undefined where there is none
 */
export function findFirefox() {
  const platform = /** @type {keyof typeof PLACES} */ (process.platform)
  return [process.env['E2E_FIREFOX'] ?? '', ...(PLACES[platform]?.() ?? [])].find(
    (path) => path !== '' && existsSync(path),
  )
}

/** Installs Debian's Firefox where there is none and that can be done. */
export function ensureFirefox() {
  if (!findFirefox()) installFromDebian('Firefox', 'firefox-esr')
}

import { existsSync } from 'node:fs'
import process from 'node:process'

import { isOnPath, quietly } from './browser.mjs'

/** A screen without a monitor, a window manager that gives focus, and a hand on the keyboard. */
const NEEDED = { Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool' }

/**
 * Finds what it takes to press real keys, or gets it from Debian where that can be done.
 * @returns {string | undefined} a sentence that says what is missing, or undefined when all is there
 */
export function ensureDisplay() {
  if (process.platform !== 'linux')
    return 'The exit tests press real keys on a display of their own, which needs Linux; CI runs them.'
  if (missing().length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No display server found: installing one with apt-get …')
    const wait = ['-o', 'DPkg::Lock::Timeout=300']
    quietly('apt-get', [...wait, 'update', '-qq'])
    const install = ['install', '-y', '-qq', '--no-install-recommends']
    quietly('apt-get', [...wait, ...install, ...missing()])
  }
  if (missing().length === 0) return undefined
  return `The exit tests press real keys: install ${missing().join(', ')} and run this again.`
}

function missing() {
  return Object.entries(NEEDED)
    .filter(([command]) => !isOnPath(command))
    .map(([, debianPackage]) => debianPackage)
}

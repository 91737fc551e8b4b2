import process from 'node:process'

import { isOnPath } from './browser.mjs'
import { installFromDebian } from './debian.mjs'

/** A screen without a monitor, a window manager that gives focus, and a hand on the keyboard. */
const NEEDED = { Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool' }

/**
 * Finds what it takes to press real keys, or gets it from Debian where that can be done.
 * @returns {string | undefined} a sentence that says what is missing, or undefined when all is there
 */
export function ensureDisplay() {
  if (process.platform !== 'linux')
    return 'The exit tests press real keys on a display of their own, which needs Linux; CI runs them.'
  if (missing().length > 0) installFromDebian('a display', ...missing())
  if (missing().length === 0) return undefined
  return `The exit tests press real keys: install ${missing().join(', ')} and run this again.`
}

function missing() {
  return Object.entries(NEEDED)
    .filter(([command]) => !isOnPath(command))
    .map(([, debianPackage]) => debianPackage)
}

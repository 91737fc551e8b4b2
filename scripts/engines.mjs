// npm run test:engines: walks the main journeys in Chromium, in Firefox and in WebKit.
import process from 'node:process'
import { pathToFileURL } from 'node:url'

import { ensureBrowser } from './browser.mjs'
import { ensureFirefox, findFirefox } from './firefox.mjs'
import { ensureInstalled, run } from './installed.mjs'
import { notRun } from './not-run.mjs'
import { ensureWebKit, findWebKit } from './webkit.mjs'

/** Says at the end of a run what each engine did, and what it can’t do. */
const PER_ENGINE = './tests/engines/support/per-engine.ts'

/**
 * Runs the journeys in each engine that this machine has, and says which it has not: the tests leave
 * that one out by themselves.
 * @returns {{ success: boolean, missed: number }} whether all that ran held, and how many failures
 * what did not run counts as
 */
export function runJourneys(/** @type {string} */ reporter) {
  ensureFirefox()
  ensureWebKit()
  let missed = 0
  if (!findFirefox())
    missed += notRun('the journeys in Firefox', 'Install Firefox, or set E2E_FIREFOX to one.')
  if (!findWebKit())
    missed += notRun('the journeys in WebKit', 'Install Debian’s webkit2gtk-driver and xvfb.')
  const args = ['--config=playwright.engines.config.ts', `--reporter=${reporter},${PER_ENGINE}`]
  return { success: run('npx', 'playwright', 'test', ...args), missed }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled()
  await ensureBrowser()
  const { success, missed } = runJourneys('list')
  if (!success || missed > 0) process.exit(1)
}

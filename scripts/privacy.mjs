// npm run test:privacy: proves on two browsers' disks that nothing is kept, and grades the headers.
import process from 'node:process'
import { pathToFileURL } from 'node:url'

import { ensureBrowser } from './browser.mjs'
import { ensureBuilt } from './built.mjs'
import { ensureFirefox, findFirefox } from './firefox.mjs'
import { ensureInstalled, ensurePackageIn, run } from './installed.mjs'
import { notRun } from './not-run.mjs'

const GRADER = 'tests/privacy/grader'

/**
 * Runs the proof, but for what this machine cannot have: a Firefox or the graders.
 * @returns {{ success: boolean, missed: number }} whether all that ran held, and how many failures
 * what did not run counts as
 */
export function runProof(/** @type {string} */ reporter) {
  const args = ['--config=playwright.privacy.config.ts', `--reporter=${reporter}`]
  let missed = 0
  ensureFirefox()
  if (!findFirefox()) {
    missed += notRun(
      'the disk scan of Firefox',
      'Install Firefox, or set E2E_FIREFOX to the path of one, and run this again.',
    )
    args.push('--grep-invert=disk.of.Firefox') // no spaces: a shell on Windows parts them
  }
  if (!ensurePackageIn(GRADER)) {
    missed += notRun('the grading of the headers', `Run npm ci in ${GRADER}, and this again.`)
    args.push('disk.spec.ts')
  }
  return { success: run('npx', 'playwright', 'test', ...args), missed }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled()
  await ensureBrowser()
  ensureBuilt()
  const { success, missed } = runProof('list')
  if (!success || missed > 0) process.exit(1)
}

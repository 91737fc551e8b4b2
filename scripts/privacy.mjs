// npm run test:privacy: proves on two browsers' disks that nothing is kept, and grades the headers.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

import { ensureBrowser } from './browser.mjs'
import { ensureBuilt } from './built.mjs'
import { ensureFirefox, findFirefox } from './firefox.mjs'
import { ensureInstalled, ROOT, run } from './installed.mjs'

const GRADER = 'tests/privacy/grader'

/**
 * Gets what the proof needs and this machine does not have: a Firefox and the graders.
 * @returns {string[]} what could not be had: a sentence each, which says what to install
 */
function ensureProof() {
  ensureFirefox()
  const graders = join(ROOT, GRADER, 'node_modules/.package-lock.json')
  if (!existsSync(graders))
    run('npm', 'ci', '--prefix', GRADER, '--ignore-scripts', '--no-audit', '--no-fund')
  return [
    findFirefox()
      ? ''
      : 'The disk scan needs a Firefox: install it, or set E2E_FIREFOX to the path of one, and run this again.',
    existsSync(graders) ? '' : `The headers could not be graded: run npm ci in ${GRADER}.`,
  ].filter((sentence) => sentence !== '')
}

/** Runs the proof. What could not be had makes its test fail. @returns {boolean} whether all held */
export function runProof(/** @type {string} */ reporter) {
  for (const sentence of ensureProof()) console.error(sentence)
  const config = '--config=playwright.privacy.config.ts'
  return run('npx', 'playwright', 'test', config, `--reporter=${reporter}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled()
  await ensureBrowser()
  ensureBuilt()
  if (!runProof('list')) process.exit(1)
}

// npm run test:fhir: opens the FHIR files in software that is not ours, fills them in and reads them back.
import process from 'node:process'
import { pathToFileURL } from 'node:url'

import { ensureBrowser } from './browser.mjs'
import { ensureInstalled, ensurePackageIn, run } from './installed.mjs'
import { notRun } from './not-run.mjs'

const SOFTWARE = 'tests/fhir/software'

/** Gets the software. @returns {string | undefined} what to do where it cannot be had */
export function ensureFormSoftware() {
  return ensurePackageIn(SOFTWARE) ? undefined : `Run npm ci in ${SOFTWARE}, and this again.`
}

/** Runs the proof. @returns {boolean} whether it held */
export function runFhirProof(/** @type {string} */ reporter) {
  const args = ['--config=playwright.fhir.config.ts', `--reporter=${reporter}`]
  return run('npx', 'playwright', 'test', ...args)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled()
  await ensureBrowser()
  const missing = ensureFormSoftware()
  const failures = missing ? notRun('the FHIR files in LHC-Forms', missing) : 0
  if (failures > 0 || (!missing && !runFhirProof('list'))) process.exit(1)
}

// npm test: installs what is missing, a browser included, and runs all that CI runs.
// The last line counts every check and every test: "N passed, N failed".
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

import { ensureBuilt } from './built.mjs'
import { ensureBrowser } from './browser.mjs'
import { ensureDisplay } from './display.mjs'
import { runJourneys } from './engines.mjs'
import { ensureFormSoftware, runFhirProof } from './fhir.mjs'
import { ensureInstalled, ROOT, run } from './installed.mjs'
import { notRun } from './not-run.mjs'
import { runProof } from './privacy.mjs'
import { countPlaywright, countVitest, readReport } from './reports.mjs'
import { isReproducible } from './reproducible.mjs'
import { runServing } from './serving.mjs'

/** From ROOT, where all is run: a shell on Windows would part an absolute path at its spaces. */
const REPORTS = 'node_modules/.cache/eleven/reports'
const UNIT_REPORT = `${REPORTS}/unit.json`
const BROWSER_REPORT = `${REPORTS}/browser.json`
const EXIT_REPORT = `${REPORTS}/exit.json`
const ENGINES_REPORT = `${REPORTS}/engines.json`
const FHIR_REPORT = `${REPORTS}/fhir.json`
const SERVING_REPORT = `${REPORTS}/serving.json`
const PRIVACY_REPORT = `${REPORTS}/privacy.json`

let passed = 0
let failed = 0
/** What did not hold, by name: said again at the end, where it is looked for. @type {string[]} */
const broken = []
/** What held at its second try alone: passed, and worth a look. @type {string[]} */
const late = []

ensureInstalled()
console.log(`Browser: ${await ensureBrowser()}`)
rmSync(join(ROOT, REPORTS), { recursive: true, force: true })
mkdirSync(join(ROOT, REPORTS), { recursive: true })

check('types', () => run('npx', 'tsc'))
check('lint', () => run('npx', 'oxlint'))
check('format', () => run('npx', 'prettier', '--check', '--log-level', 'warn', '.'))
check('dead code', () => run('npx', 'knip'))
check('reading grade', () => run('npm', 'run', '--silent', 'check:reading'))
suite('unit and component tests', UNIT_REPORT, countVitest, () =>
  run(
    'npx',
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${UNIT_REPORT}`,
  ),
)
check('build', () => (ensureBuilt(), true))
check('the same build a second time', isReproducible)
process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = join(ROOT, BROWSER_REPORT)
suite('browser tests', BROWSER_REPORT, countPlaywright, () =>
  run('npx', 'playwright', 'test', '--reporter=list,json'),
)
const missing = ensureDisplay()
if (missing) failed += notRun('exit tests with real keys', missing)
else {
  process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = join(ROOT, EXIT_REPORT)
  suite('exit tests with real keys', EXIT_REPORT, countPlaywright, () =>
    run('npx', 'playwright', 'test', '--config=playwright.exit.config.ts', '--reporter=list,json'),
  )
}
process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = join(ROOT, ENGINES_REPORT)
suite('the journeys in three engines', ENGINES_REPORT, countPlaywright, () => {
  const { success, missed } = runJourneys('list,json')
  failed += missed
  return success
})
const noSoftware = ensureFormSoftware()
if (noSoftware) failed += notRun('the FHIR files in LHC-Forms', noSoftware)
else {
  process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = join(ROOT, FHIR_REPORT)
  suite('the FHIR files in LHC-Forms', FHIR_REPORT, countPlaywright, () =>
    runFhirProof('list,json'),
  )
}
process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = join(ROOT, SERVING_REPORT)
suite('the site in nginx and in Caddy', SERVING_REPORT, countPlaywright, () => {
  const { success, missed } = runServing('list,json')
  failed += missed
  return success
})
process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = join(ROOT, PRIVACY_REPORT)
suite('the proof that nothing is kept or sent', PRIVACY_REPORT, countPlaywright, () => {
  const { success, missed } = runProof('list,json')
  failed += missed
  return success
})

check('the faults planted in the core', () => run('node', 'scripts/mutation.mjs'))

for (const name of late) console.log(`~ held at the second try: ${name}`)
for (const name of broken) console.log(`✗ ${name}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

/** One check that is either right or wrong. */
function check(/** @type {string} */ name, /** @type {() => boolean} */ isRight) {
  console.log(`\n── ${name}`)
  if (isRight()) {
    console.log(`✓ ${name}`)
    passed += 1
  } else {
    console.log(`✗ ${name}`)
    failed += 1
    broken.push(name)
  }
}

/**
 * Many tests, counted from the report they leave. A suite that fails without naming a test, or
 * that leaves no report, counts as one failure.
 */
function suite(
  /** @type {string} */ name,
  /** @type {string} */ report,
  /** @type {(report: any) => import('./reports.mjs').Counted} */ count,
  /** @type {() => boolean} */ succeeds,
) {
  console.log(`\n── ${name}`)
  const success = succeeds()
  const counted = readReport(join(ROOT, report), count)
  passed += counted.passed
  const nameless = counted.failed.length === 0 && (!success || counted.passed === 0)
  const names = nameless ? [name] : counted.failed
  failed += names.length
  broken.push(...names)
  late.push(...counted.late)
}

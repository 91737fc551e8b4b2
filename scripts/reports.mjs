import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'

/** How much of what a test said is said again at the end: a run is long, and its start far away. */
const SAID = 700

/**
 * @typedef {object} Counted What a suite came to.
 * @property {number} passed
 * @property {string[]} failed each test that did not hold, by name, and what it said
 * @property {string[]} late each test that held at its second try alone, by name
 */

/**
 * Reads the report that a suite has left; nothing passed where it has left none.
 * @param {string} path
 * @param {(report: any) => Counted} count
 * @returns {Counted}
 */
export function readReport(path, count) {
  try {
    return count(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return { passed: 0, failed: [], late: [] }
  }
}

/**
 * What vitest's JSON reporter writes.
 * @param {{ numPassedTests: number, testResults: { name: string, status: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[] }} report
 * @returns {Counted}
 */
export function countVitest({ numPassedTests, testResults }) {
  const failed = testResults.flatMap(({ name, status, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed')
    // A file that could not be read has no tests to name.
    if (status === 'failed' && tests.length === 0) return [name]
    return tests.map(
      ({ fullName, failureMessages }) => `${name}: ${fullName}${said(failureMessages[0])}`,
    )
  })
  return { passed: numPassedTests, failed, late: [] }
}

/**
 * What Playwright's JSON reporter writes. A test that held at its second try passed, and is named.
 * @param {{ stats: { expected: number, flaky: number }, suites: PlaywrightSuite[] }} report
 * @returns {Counted}
 */
export function countPlaywright({ stats, suites }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: suites.flatMap((suite) => testsThatCameTo('unexpected', suite)),
    late: suites.flatMap((suite) => testsThatCameTo('flaky', suite)),
  }
}

/**
 * @typedef {{ title: string, suites?: PlaywrightSuite[], specs?: { title: string, tests: { projectName: string, status: string, results: { error?: { message?: string } }[] }[] }[] }} PlaywrightSuite
 */

/** @returns {string[]} */
function testsThatCameTo(
  /** @type {string} */ wanted,
  /** @type {PlaywrightSuite} */ { title, suites = [], specs = [] },
) {
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === wanted)
      .map(({ projectName, results }) => {
        const message = results.find(({ error }) => error)?.error?.message
        return `${spec.title} (${projectName || 'the one project'})${said(message)}`
      }),
  )
  const deeper = suites.flatMap((suite) => testsThatCameTo(wanted, suite))
  return [...own, ...deeper].map((name) => `${title} › ${name}`)
}

/** The start of what a test said, on lines of its own. */
function said(message = '') {
  const plain = stripVTControlCharacters(message).trim().slice(0, SAID)
  return plain && `\n${plain.replaceAll(/^/gm, '    ')}`
}

import { readFileSync } from 'node:fs'

/**
 * @typedef {object} Counted What a suite came to.
 * @property {number} passed
 * @property {string[]} failed each test that did not hold, by name
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
    return { passed: 0, failed: [] }
  }
}

/**
 * What vitest's JSON reporter writes.
 * @param {{ numPassedTests: number, testResults: { name: string, status: string, assertionResults: { status: string, fullName: string }[] }[] }} report
 * @returns {Counted}
 */
export function countVitest({ numPassedTests, testResults }) {
  const failed = testResults.flatMap(({ name, status, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed')
    // A file that could not be read has no tests to name.
    if (status === 'failed' && tests.length === 0) return [name]
    return tests.map(({ fullName }) => `${name}: ${fullName}`)
  })
  return { passed: numPassedTests, failed }
}

/**
 * What Playwright's JSON reporter writes. A test that held at its second try did not hold.
 * @param {{ stats: { expected: number }, suites: PlaywrightSuite[] }} report
 * @returns {Counted}
 */
export function countPlaywright({ stats, suites }) {
  return { passed: stats.expected, failed: suites.flatMap(failedIn) }
}

/**
 * @typedef {{ title: string, suites?: PlaywrightSuite[], specs?: { title: string, tests: { projectName: string, status: string }[] }[] }} PlaywrightSuite
 */

/** @returns {string[]} */
function failedIn(/** @type {PlaywrightSuite} */ { title, suites = [], specs = [] }) {
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName }) => `${spec.title} (${projectName || 'the one project'})`),
  )
  return [...own, ...suites.flatMap(failedIn)].map((name) => `${title} › ${name}`)
}

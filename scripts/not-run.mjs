import process from 'node:process'

/**
 * Says aloud what this machine cannot run, and what to install for it. CI can have everything, so
 * there it is a failure.
 * @returns {number} how many failures it counts as
 */
export function notRun(/** @type {string} */ what, /** @type {string} */ because) {
  console.log(`\n── ${what}: NOT RUN\n${because}`)
  return process.env['CI'] ? 1 : 0
}

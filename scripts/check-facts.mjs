// Lists every dated fact, oldest first. Warns of what was last checked over 180 days ago and fails
// on what was last checked over 365 days ago. Not part of the build, which never fails by calendar.
// A day may be given to look from: npm run check:facts -- 2027-06-01
import { runnerImport } from 'vite'

/** @type {{ module: typeof import('../src/platform/today.ts') }} */
const { module: calendar } = await runnerImport('./src/platform/today.ts')
const today = process.argv[2] ?? calendar.today()

/** @type {{ module: typeof import('../build/facts-report.ts') }} */
const { module } = await runnerImport('./build/facts-report.ts')
const { rows, verdict } = module.factsReport(module.DATED_FACTS, today)

console.log(rows.join('\n'))
console.log(`${rows.length} facts on ${today}: ${verdict}.`)
if (verdict === 'fails') process.exitCode = 1

// Checks an agency's file as the site does, and says what is wrong with it:
//   npm run check:site docs/examples/site.json
// Ends with 1 where something is, and with 2 where there is no such file.
import { existsSync } from 'node:fs'
import process from 'node:process'

import { runnerImport } from 'vite'

const [path] = process.argv.slice(2)
if (path === undefined || !existsSync(path)) {
  console.error(
    path === undefined ? 'Which file? npm run check:site FILE' : `There is no file ${path}.`,
  )
  process.exit(2)
}

/** @type {{ module: typeof import('../build/site-file-report.ts') }} */
const { module } = await runnerImport('./build/site-file-report.ts')
/** @type {{ module: typeof import('../src/platform/today.ts') }} */
const { module: calendar } = await runnerImport('./src/platform/today.ts')
const faults = module.faultsInSiteFile(path, calendar.tomorrow()) // as the site does
if (faults.length > 0) {
  console.error(faults.join('\n'))
  console.error(`${path}: ${faults.length} to mend. Eleven would refuse the file, all of it.`)
  process.exitCode = 1
} else console.log(`${path}: right. Eleven would take it up.`)

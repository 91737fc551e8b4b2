// npm run test:mutation: Stryker changes the core in a thousand small ways, and the tests have to
// notice each. What none of them can notice, because it changes nothing, stands in docs/mutation.md.
// Breaks on a mutant of domain/ that survives, and where more than 5 % do elsewhere. A part alone:
// npm run test:mutation -- src/flow
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

import { ensureInstalled, ROOT, run } from './installed.mjs'
import { readEquivalents, sortMutants } from './mutants.mjs'

const REPORT = 'node_modules/.cache/eleven/mutation.json'
/** The share of mutants that may live, none of them known to change nothing. */
const MOST_ALIVE = {
  'src/domain': 0,
  'src/flow': 0.05,
  'src/session': 0.05,
  'src/exports': 0.05,
  'src/app': 0.05,
}

ensureInstalled()
const parts = process.argv.slice(2)
const start = Date.now()
const only = parts.length > 0 ? ['--mutate', parts.map((part) => `${part}/**/*.ts`).join()] : []
if (!run('npx', 'stryker', 'run', ...only)) process.exit(1)

const report = JSON.parse(readFileSync(join(ROOT, REPORT), 'utf8'))
const equivalents = readEquivalents(readFileSync(join(ROOT, 'docs/mutation.md'), 'utf8'))
const mutants = sortMutants(report, equivalents)

let broken = false
for (const [folder, most] of Object.entries(MOST_ALIVE)) {
  const inFolder = mutants.filter(({ file }) => file.startsWith(`${folder}/`))
  if (inFolder.length === 0) continue
  const [killed, survived, equivalent] = ['killed', 'survived', 'equivalent'].map((fate) =>
    inFolder.filter((mutant) => mutant.fate === fate),
  )
  const alive = (survived?.length ?? 0) / (inFolder.length - (equivalent?.length ?? 0))
  const score = ((1 - alive) * 100).toFixed(1)
  console.log(
    `${folder}: ${killed?.length} killed, ${survived?.length} survived, ` +
      `${equivalent?.length} change nothing: ${score} %`,
  )
  for (const { file, line, code, instead } of survived ?? [])
    console.log(`  ${file}:${line}: ${code} → ${instead}`)
  if (alive > most) broken = true
}
console.log(`${mutants.length} mutants in ${Math.round((Date.now() - start) / 60_000)} minutes`)
process.exit(broken ? 1 : 0)

// npm run test:mutation: Stryker changes the core in a thousand small ways, and the tests have to
// notice each. What none of them can notice, because it changes nothing, stands in docs/mutation.md.
// Breaks on a mutant of domain/ that survives, where more than 5 % do elsewhere, and on a row of
// that page that stands for nothing any more. Parts alone, folders or files:
// npm run test:mutation -- src/flow src/domain/answers.ts
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

import { ensureInstalled, ROOT, run } from './installed.mjs'
import { countByFate, readEquivalents, sortMutants, staleRows } from './mutants.mjs'

const REPORT = 'node_modules/.cache/eleven/mutation.json'
/** The share of mutants that may live, none of them known to change nothing. */
const MOST_ALIVE = {
  'src/domain/': 0,
  'src/flow/': 0.05,
  'src/session/': 0.05,
  'src/exports/': 0.05,
  'src/app/': 0.05,
}

ensureInstalled()
const parts = process.argv.slice(2).map((part) => (part.endsWith('.ts') ? part : `${part}/**/*.ts`))
const start = Date.now()
if (!run('npx', 'stryker', 'run', ...(parts.length > 0 ? ['--mutate', parts.join()] : [])))
  process.exit(1)

const report = JSON.parse(readFileSync(join(ROOT, REPORT), 'utf8'))
const equivalents = readEquivalents(readFileSync(join(ROOT, 'docs/mutation.md'), 'utf8'))
const mutants = sortMutants(report, equivalents)
const stale = staleRows(report, equivalents, mutants)

let isBroken = stale.length > 0
for (const [folder, most] of Object.entries(MOST_ALIVE)) {
  const inFolder = mutants.filter(({ file }) => file.startsWith(folder))
  if (inFolder.length === 0) continue
  const { killed, late, survived, equivalent } = countByFate(inFolder)
  const alive = survived / (inFolder.length - equivalent || 1)
  console.log(
    `${folder} ${inFolder.length} mutants: ${killed} killed (${late} by never ending), ` +
      `${survived} survived, ${equivalent} change nothing: ${((1 - alive) * 100).toFixed(1)} %`,
  )
  for (const { file, line, code, instead } of inFolder.filter(({ fate }) => fate === 'survived'))
    console.log(`  ${file}:${line}: ${code} → ${instead}`)
  if (alive > most) isBroken = true
}
for (const { file, code, instead } of stale)
  console.log(`  docs/mutation.md, but noticed or not there: ${file}: ${code} → ${instead}`)
console.log(`${mutants.length} mutants in ${Math.round((Date.now() - start) / 60_000)} minutes`)
process.exit(isBroken ? 1 : 0)

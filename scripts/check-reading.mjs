// Prints the reading grade of every text, hardest first; fails if one is over its limit.
import { runnerImport } from 'vite'

/** @type {{ module: typeof import('../build/reading-report.ts') }} */
const { module } = await runnerImport('./build/reading-report.ts')
const readings = module.readingReport()
const over = readings.filter(({ grade, limit }) => grade > limit)

for (const { key, grade, limit } of readings)
  console.log(`${grade.toFixed(1).padStart(5)} of ${limit}  ${key}`)
console.log(`${readings.length} texts, ${over.length} over their limit.`)
if (over.length > 0) process.exitCode = 1

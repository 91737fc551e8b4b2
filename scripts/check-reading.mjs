// Prints how hard every text is to read, one table per language, hardest first; fails if one is over
// its limit or a language has no row in build/words/reading-policies.ts.
// A language may be given to see its table alone: npm run check:reading -- es
import { runnerImport } from 'vite'

/** @type {{ module: typeof import('../build/words/reading-report.ts') }} */
const { module: report } = await runnerImport('./build/words/reading-report.ts')
/** @type {{ module: typeof import('../build/words/reading-policies.ts') }} */
const { module: policies } = await runnerImport('./build/words/reading-policies.ts')
/** @type {{ module: typeof import('../build/words/texts.ts') }} */
const { module: wordFiles } = await runnerImport('./build/words/texts.ts')

const asked = process.argv.slice(2)
for (const language of asked.length > 0 ? asked : wordFiles.languages()) printTable(language)

function printTable(/** @type {string} */ language) {
  const texts = wordFiles.textsIn(wordFiles.wordFilesOf(language))
  const policy = policies.READING_POLICIES[language]
  const faults = report.readingFaults(language, texts)
  const readings = report.readingReport(texts, policy)

  console.log(`── ${nameOf(language)}: ${headingOf(policy)}`)
  for (const { file, key, value, limit } of readings)
    console.log(`${value.toFixed(1).padStart(5)} of ${limit}  ${file}:${key}`)
  if (faults.length > 0) console.log(['', ...faults].join('\n'))
  console.log(`${readings.length} texts measured of ${texts.length}, ${faults.length} faults.\n`)
  if (faults.length > 0) process.exitCode = 1
}

function nameOf(/** @type {string} */ language) {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language
}

function headingOf(
  /** @type {import('../build/words/reading-policies.ts').ReadingPolicy | undefined} */ policy,
) {
  if (policy === undefined) return 'NO POLICY'
  if (policy.kind === 'no-formula') return `no formula; ${policy.instead}`
  const { guide, elsewhere } = policy.limits
  const bound = policy.hardest === 'highest' ? 'at the most' : 'or more'
  return `${policy.measure}, ${elsewhere} ${bound}, in the guide ${guide}`
}

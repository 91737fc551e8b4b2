import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'

import { BUDGETS } from './budgets.ts'
import { overBudget } from './over-budget.ts'

/**
 * Fails a build that is over a byte budget, once it is written, and says which file and by how
 * much. Stands after what packs the files: their packed copies are measured. A build into a folder
 * that is named for it is another site than the one people load: the tests’.
 */
export function checkBudgets(): Plugin {
  return {
    name: 'check-budgets',
    apply: ({ build }, { command }) => command === 'build' && build?.outDir === undefined,
    enforce: 'post',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir }) {
        if (dir === undefined) throw new Error('The build has no folder.')
        const faults = overBudget(filesIn(dir), BUDGETS)
        if (faults.length > 0) this.error(['Over budget:', ...faults].join('\n'))
      },
    },
  }
}

function filesIn(folder: string): Map<string, Uint8Array> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = found
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
  return new Map(
    paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]),
  )
}

import type { Plugin } from 'vite'

import { faultsInLines } from '../src/content/resources/faults.ts'
import { LINES } from '../src/content/resources/lines-in.ts'

/**
 * Refuses to build with a fault in the help lines, and says each one in a sentence. `today` is a day
 * as YYYY-MM-DD. The age of a fact is never a fault: a build does not fail by calendar.
 */
export function checkResources(today: string): Plugin {
  return {
    name: 'check-resources',
    buildStart() {
      const faults = faultsInLines(LINES, today)
      if (faults.length > 0) this.error(['Help lines:', ...faults].join('\n'))
    },
  }
}

import type { Plugin } from 'vite'

import { readingFaults } from './reading-report.ts'
import { languages, textsIn, wordFilesOf } from './texts.ts'
import { wordFaults } from './word-faults.ts'

/** All that is wrong with the words of every language, in sentences. */
function faultsInWords(): string[] {
  return languages().flatMap((language) => {
    const texts = textsIn(wordFilesOf(language))
    return [...wordFaults(language, texts), ...readingFaults(language, texts)]
  })
}

/**
 * Refuses to build with a word that shames or a text that is too hard to read, and says each in a
 * sentence. Only when building: while someone writes, the site keeps running. `faultsOf` gives the
 * faults to refuse.
 */
export function checkWords(faultsOf = faultsInWords): Plugin {
  return {
    name: 'check-words',
    apply: 'build',
    buildStart() {
      const faults = faultsOf()
      if (faults.length > 0) this.error(['Words:', ...faults].join('\n'))
    },
  }
}

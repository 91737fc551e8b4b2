import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { READING_POLICIES } from '../../build/words/reading-policies.ts'
import { readingFaults, readingReport } from '../../build/words/reading-report.ts'
import { wordFaults } from '../../build/words/word-faults.ts'
import { languages, textsIn, wordFilesOf } from '../../build/words/texts.ts'

describe.each(languages())('the words in %s', (language) => {
  const texts = textsIn(wordFilesOf(language))

  it('read no harder than grade 6, 8 in the guide and 10 in a chart, each text by itself', () => {
    const policy = READING_POLICIES[language]
    const expected = policy?.kind === 'formula' ? 300 : 0 // a table of nothing finds no fault
    expect(readingReport(texts, policy).length).toBeGreaterThanOrEqual(expected)
    expect(readingFaults(language, texts)).toEqual([])
  })

  it('never shame, order about, shout or read a worth into a count', () => {
    expect(wordFaults(language, texts)).toEqual([])
  })
})

describe('the content that is code', () => {
  const folder = join(import.meta.dirname, '../../src/content')
  /** Others’ own words: the titles of their works, and the names of their sites. */
  const OTHERS_WORDS = /\b(citation|site):\s*'[^'\n]*'|'https:[^'\n]*'/g

  it('never says a banned word, but in the titles and addresses of others', () => {
    const strings = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => {
        const code = readFileSync(join(folder, file), 'utf8').replaceAll(OTHERS_WORDS, '')
        return [...code.matchAll(/'([^'\n]*\w[^'\n]*)'/g)].map(([, text = '']) => ({ file, text }))
      })
    expect(strings.length).toBeGreaterThan(1000)
    expect(
      strings.flatMap(({ file, text }) => wordFaults('en', [{ file, key: '', text }])),
    ).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'

import instrument from '#content/locales/en/instrument.json' with { type: 'json' }
import { CRITERIA } from '#domain/criteria.ts'
import { READING_POLICIES } from '../../build/words/reading-policies.ts'
import { readingFaults, readingReport } from '../../build/words/reading-report.ts'
import { wordFaults } from '../../build/words/word-faults.ts'
import { languages, textsIn, wordFilesOf } from '../../build/words/word-files.ts'

describe.each(languages())('the words in %s', (language) => {
  const texts = textsIn(wordFilesOf(language))

  it('read no harder than grade 6, and grade 8 in the guide, each text by itself', () => {
    expect(readingReport(texts, READING_POLICIES[language]).length).toBeGreaterThan(300)
    expect(readingFaults(language, texts)).toEqual([])
  })

  it('never shame, order about, shout or read a worth into a count', () => {
    expect(wordFaults(language, texts)).toEqual([])
  })
})

describe('the questions', () => {
  it.each(CRITERIA.map(({ id }) => id))('ask about %s in the window, naming opioids', (id) => {
    const { question } = instrument.criteria[id]
    expect(question).toMatch(/^In the past 12 months, /)
    expect(question).toMatch(/opioid/)
    expect(question).toMatch(/\?$/)
  })

  it('are short', () => {
    const lengths = CRITERIA.map(({ id }) => instrument.criteria[id].question.split(' ').length)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(26)
  })
})

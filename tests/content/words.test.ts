import { describe, expect, it } from 'vitest'

import instrument from '#content/locales/en/instrument.json' with { type: 'json' }
import { CRITERIA } from '#domain/criteria.ts'
import { readingReport, TEXTS } from '../../build/reading-report.ts'

/** What a thing is called by everyone else, so that a reader knows it again. */
const NAMES = /\(also called sober living\)/g

describe('the words', () => {
  it('read at grade 6 or lower, and at 8 or lower in the guide, each text by itself', () => {
    const readings = readingReport()
    expect(readings.length).toBeGreaterThan(300)
    expect(readings.filter(({ grade, limit }) => grade > limit)).toEqual([])
  })

  it.each([
    /\b(addicts?|addiction|abuse\w*|junkies?|clean|dirty|habit|relapse\w*|users?|sober)\b/i,
    /\byou have (a|an|mild|moderate|severe|opioid)\b/i,
    /\b(should|just|only fill|fail\w*|score of \d)\b/i,
    /!/,
    /<\/?\w+/,
    /['"]/, // a straight quote where a curly one belongs
  ])('never say %s', (banned) => {
    const said = TEXTS.filter(([, text]) => banned.test(text.replaceAll(NAMES, '')))
    expect(said).toEqual([])
  })

  it.each(CRITERIA.map(({ id }) => id))('ask about %s in the window, naming opioids', (id) => {
    const { question } = instrument.criteria[id]
    expect(question).toMatch(/^In the past 12 months, /)
    expect(question).toMatch(/opioid/)
    expect(question).toMatch(/\?$/)
  })

  it('keep every question short', () => {
    const lengths = CRITERIA.map(({ id }) => instrument.criteria[id].question.split(' ').length)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(26)
  })
})

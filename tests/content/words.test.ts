import { describe, expect, it } from 'vitest'

import guidance from '#content/locales/en/guidance.json' with { type: 'json' }
import instrument from '#content/locales/en/instrument.json' with { type: 'json' }
import resources from '#content/locales/en/resources.json' with { type: 'json' }
import ui from '#content/locales/en/ui.json' with { type: 'json' }
import { CRITERIA } from '#domain/criteria.ts'
import { readingGrade } from '../support/reading-grade.ts'

const TEXTS = Object.entries({ guidance, instrument, resources, ui }).flatMap(([file, words]) =>
  textsIn(words, `${file}:`),
)
/** Shorter ones are labels and names: the formula says nothing about them. */
const FEWEST_WORDS = 8

describe('the words', () => {
  it('read at grade 6 or lower, each text by itself', () => {
    const grades = TEXTS.filter(([, text]) => text.split(' ').length >= FEWEST_WORDS)
      .map(([key, text]) => [readingGrade(text), key] as const)
      .toSorted(([a], [b]) => b - a)
    const worst = grades.slice(0, 5).map(([grade, key]) => `${grade.toFixed(1)} ${key}`)
    process.stdout.write(`reading grade of ${grades.length} texts, worst: ${worst.join(', ')}\n`)
    expect(grades.filter(([grade]) => grade > 6)).toEqual([])
  })

  it.each([
    /\b(addicts?|addiction|abuse\w*|junkies?|clean|dirty|habit|relapse\w*|users?|sober)\b/i,
    /\byou have (a|an|mild|moderate|severe|opioid)\b/i,
    /\b(should|just|only fill|fail\w*|score of \d)\b/i,
    /!/,
    /<\/?\w+/,
    /['"]/, // a straight quote where a curly one belongs
  ])('never say %s', (banned) => {
    expect(TEXTS.filter(([, text]) => banned.test(text))).toEqual([])
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

function textsIn(words: object, prefix: string): (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as const]
      : textsIn(value as object, `${prefix}${key}.`),
  )
}

import { describe, expect, it } from 'vitest'

import guidance from '#content/locales/en/guidance.json' with { type: 'json' }
import guide from '#content/locales/en/guide.json' with { type: 'json' }
import instrument from '#content/locales/en/instrument.json' with { type: 'json' }
import resources from '#content/locales/en/resources.json' with { type: 'json' }
import ui from '#content/locales/en/ui.json' with { type: 'json' }
import { CRITERIA } from '#domain/criteria.ts'
import { readingGrade } from '../support/reading-grade.ts'

const TEXTS = Object.entries({ guidance, guide, instrument, resources, ui }).flatMap(
  ([file, words]) => textsIn(words, `${file}:`),
)
/** Shorter ones are labels and names: the formula says nothing about them. */
const FEWEST_WORDS = 8
/** What a thing is called by everyone else, so that a reader knows it again. */
const NAMES = /\(also called sober living\)/g

describe('the words', () => {
  it.each([
    [8, 'in the guide', (key: string) => key.startsWith('guide:')],
    [6, 'everywhere else', (key: string) => !key.startsWith('guide:')],
  ])('read at grade %d or lower %s, each text by itself', (highest, where, isThere) => {
    const texts = TEXTS.filter(([key]) => isThere(key))
    const grades = texts
      .filter(([, text]) => text.split(' ').length >= FEWEST_WORDS)
      .map(([key, text]) => [readingGrade(text), key] as const)
      .toSorted(([a], [b]) => b - a)
    const worst = grades.slice(0, 5).map(([grade, key]) => `${grade.toFixed(1)} ${key}`)
    process.stdout.write(
      `reading grade of ${grades.length} texts ${where}, worst: ${worst.join(', ')}\n`,
    )
    expect(grades.filter(([grade]) => grade > highest)).toEqual([])
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

function textsIn(words: object, prefix: string): (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as const]
      : textsIn(value as object, `${prefix}${key}.`),
  )
}

import { describe, expect, it } from 'vitest'

import { CRITERIA } from '#domain/criteria.ts'
import { languages, textsIn, wordFilesOf } from '../../build/words/texts.ts'

/** How a question begins in each language, what it names and how it ends. */
const QUESTION: Readonly<Record<string, RegExp>> = {
  en: /^In the past 12 months, .*opioid.*\?$/,
  es: /^En los últimos 12 meses, ¿.*opioide.*\?$/,
}

describe.each(languages())('the questions in %s', (language) => {
  const questions = textsIn(wordFilesOf(language)).filter(
    ({ file, key }) => file === 'instrument' && /^criteria\..+\.question$/.test(key),
  )

  it('are eleven', () => {
    expect(questions.map(({ key }) => key)).toEqual(
      CRITERIA.map(({ id }) => `criteria.${id}.question`),
    )
  })

  it('ask in the window of 12 months, and name opioids', () => {
    const others = questions.filter(({ text }) => !QUESTION[language]?.test(text))
    expect(others).toEqual([])
  })

  it('are short', () => {
    expect(questions.filter(({ text }) => text.split(' ').length > 26)).toEqual([])
  })
})

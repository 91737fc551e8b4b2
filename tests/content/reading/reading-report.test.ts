import { describe, expect, it } from 'vitest'

import { READING_POLICIES } from '../../../build/words/reading-policies.ts'
import { readingFaults, readingReport } from '../../../build/words/reading-report.ts'

const EASY = 'You can call at any hour, and you can stay on the line.'
const HARD =
  'Pharmacological interventions necessitate individualized professional supervision and evaluation.'
const FACIL = 'Puede llamar a toda hora, y no tiene que dar su nombre.'
const DIFICIL =
  'Las intervenciones farmacológicas necesitan supervisión profesional individualizada permanente.'

const text = (words: string, file = 'ui', key = 'a') => ({ file, key, text: words })

describe('the reading report', () => {
  it.each([
    ['en', EASY, HARD],
    ['es', FACIL, DIFICIL],
  ])('in %s passes an easy text and fails a hard one, in the guide too', (language, easy, hard) => {
    expect(readingFaults(language, [text(easy), text(easy, 'guide')])).toEqual([])
    expect(readingFaults(language, [text(hard)])).toHaveLength(1)
    expect(readingFaults(language, [text(hard, 'guide')])).toHaveLength(1)
  })

  it('says where, how hard and what the limit is', () => {
    const [english] = readingFaults('en', [text(HARD, 'guide', 'medicines.lead')])
    expect(english).toMatch(
      /^src\/content\/locales\/en\/guide\.json, medicines\.lead: too hard to read, Flesch–Kincaid grade \d+\.\d\d where 8 is the limit\.$/,
    )
    const [spanish] = readingFaults('es', [text(DIFICIL)])
    expect(spanish).toMatch(/es\/ui\.json, a: .* Fernández Huerta index -?\d+\.\d\d where 70 is/)
  })

  it('leaves out what a help line calls itself', () => {
    expect(readingFaults('en', [text(HARD, 'resources', 'canada.line.name')])).toEqual([])
    expect(readingFaults('en', [text(HARD, 'resources', 'canada.line.does')])).toHaveLength(1)
  })

  it.each([
    ['en', EASY, HARD],
    ['es', FACIL, DIFICIL],
  ])('in %s puts the hardest first, and leaves out labels', (language, easy, hard) => {
    const texts = [text('Call', 'ui', 'label'), text(easy, 'ui', 'easy'), text(hard, 'ui', 'hard')]
    const report = readingReport(texts, READING_POLICIES[language])
    expect(report.map(({ key }) => key)).toEqual(['hard', 'easy'])
  })

  it('lets the guide and a chart be harder, and measures each text by its own limit', () => {
    // Ten words, fifteen syllables: grade 6.01, as little past the limit as can be.
    const between = 'The doctor can offer other medicine to calm your mind.'
    expect(readingFaults('en', [text(between)])).toHaveLength(1)
    expect(readingFaults('en', [text(between, 'guide')])).toEqual([])
    const report = readingReport(
      [text(between, 'guide'), text(EASY, 'ui'), text(EASY, 'counselor')],
      READING_POLICIES['en'],
    )
    expect(report.map(({ limit }) => limit)).toEqual([8, 6, 10])
  })

  it('names a language that has no row', () => {
    expect(readingFaults('none', [text('A text.')])).toEqual([
      'none: no row in build/words/reading-policies.ts says how hard it may be to read.',
    ])
  })

  it('measures nothing where no formula fits, once a row says who reads it instead', () => {
    const policy = { kind: 'no-formula', instead: 'two native speakers' } as const
    expect(readingFaults('ar', [text(HARD)], policy)).toEqual([])
    expect(readingReport([text(HARD)], policy)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'

import type { Block, Statement } from '#content/guide/blocks.ts'
import { CHAPTERS } from '#content/guide/chapters.ts'
import { MEDICINE_ROWS } from '#content/guide/medicines-table.ts'
import { OVERDOSE_STEPS } from '#content/guide/overdose-steps.ts'
import { RECEPTOR_STATES } from '#content/guide/receptors.ts'
import { sourcesOfChapter } from '#content/guide/sources-of-chapter.ts'
import guide from '#content/locales/en/guide.json' with { type: 'json' }
import { sourceNumber, SOURCES } from '#content/sources.ts'
import { GUIDE_CHAPTERS } from '#domain/guide-chapters.ts'

const BLOCKS = GUIDE_CHAPTERS.flatMap((chapter) => CHAPTERS[chapter])
const STATEMENTS = BLOCKS.flatMap(statementsIn)

/** Words that a sentence can hardly do without when it says what a medicine or a drug does. */
const MEDICAL =
  /\b(linked|risk|deaths?|die[ds]?|kills?|stud(y|ies)|trials?|approved|withdrawal|craving|breath(e|es|ing)?|safe|dangerous|receptors?|agonist|dissolves?|treats?|dose|fewer|percent|tolerance)\b|\d/i

describe('what the guide says', () => {
  it('has a source wherever it states a medical fact', () => {
    const plain = STATEMENTS.filter((statement) => 'plain' in statement).map(wordsOf)
    expect(plain.length).toBeGreaterThan(20)
    expect(plain.filter((words) => MEDICAL.test(words))).toEqual([])
  })

  it('shows every word that it has, once', () => {
    const shown = [
      ...STATEMENTS.map(({ text }) => text),
      ...BLOCKS.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
    ]
    const written = GUIDE_CHAPTERS.flatMap((chapter) =>
      Object.keys(guide[chapter]).map((key) => `${chapter}.${key}`),
    )
    expect(shown.toSorted()).toEqual(written.toSorted())
  })

  it.each(GUIDE_CHAPTERS)('keeps %s to a few minutes of reading', (chapter) => {
    const words = JSON.stringify(guide[chapter]).split(/\s+/).length
    expect(words).toBeLessThan(700) // about three minutes and a half
  })

  it('speaks of all that it is there for', () => {
    const subjects = [
      /methadone/i,
      /buprenorphine.*(weekly|once a week)|shot once a week or once a month/i,
      /with naloxone/i,
      /naltrexone/i,
      /nalmefene/i,
      /lofexidine and clonidine/i,
      /CBD/,
      /detox alone/i,
      /all at once/i,
      /calming pills/i,
      /fentanyl/i,
      /xylazine/i,
      /cognitive behavioral therapy/i,
      /contingency management/i,
      /motivational interviewing/i,
      /family or couples therapy/i,
      /peer workers/i,
      /twelve steps/i,
      /recovery housing/i,
      /sleep, walks, sports, yoga and meditation/i,
      /outpatient/i,
      /inpatient/i,
      /good samaritan/i,
      /pregnan/i,
      /jail/i,
      /hepatitis/i,
      /keep at home/i,
    ]
    expect(subjects.filter((subject) => !subject.test(JSON.stringify(guide)))).toEqual([])
  })

  it('gives no amount of any medicine', () => {
    expect(JSON.stringify(guide)).not.toMatch(/\d\s?(mg|mcg|milligrams?|micrograms?|ml)\b/i)
  })

  it('never takes up a claim that is out of date', () => {
    expect(JSON.stringify(guide)).not.toMatch(
      /medication-assisted treatment|substitution|highly motivated|X-waiver|detox is the first/i,
    )
  })
})

describe('the sources', () => {
  it('keep the numbers that printed pages carry', () => {
    const numbers = SOURCES.map(({ number }) => number)
    expect(numbers).toEqual([...new Set(numbers)].toSorted((one, other) => one - other))
    for (const { id, number } of SOURCES) expect(sourceNumber(id)).toBe(number)
    expect(SOURCES.slice(0, 12).map(({ id }) => id)).toEqual([
      'asam-2020',
      'asam-patient-2025',
      'samhsa-tip-63',
      'nasem-2019',
      'cdc-treatment',
      'santo-2021',
      'sordo-2017',
      'larochelle-2018',
      'wakeman-2020',
      'carroll-weiss-2017',
      'hartung-2022',
      'strang-2003',
    ])
    expect(sourceNumber('asam-criteria')).toBe(50)
    expect(new Set(SOURCES.map(({ id }) => id)).size).toBe(SOURCES.length)
  })

  it('are each cited somewhere', () => {
    const cited = new Set(
      GUIDE_CHAPTERS.flatMap((chapter) => sourcesOfChapter(chapter).map(({ id }) => id)),
    )
    expect(SOURCES.filter(({ id }) => !cited.has(id))).toEqual([])
  })

  it('stand once behind a statement, and behind every row, step and drawing', () => {
    const all = [
      ...STATEMENTS.flatMap((statement) => ('sources' in statement ? [statement.sources] : [])),
      ...MEDICINE_ROWS.flatMap(({ sources }) => Object.values(sources)),
      ...OVERDOSE_STEPS.map(({ sources }) => sources),
      ...RECEPTOR_STATES.map(({ sources }) => sources),
    ]
    for (const sources of all) {
      expect(sources.length).toBeGreaterThan(0)
      expect(new Set(sources).size).toBe(sources.length)
    }
  })

  it('name who, what and when they were checked', () => {
    for (const { citation, checkedOn, url = 'https://none' } of SOURCES) {
      expect(citation).toMatch(/^\S.+\. .+\.$/)
      expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(new URL(url).protocol).toBe('https:')
    }
  })
})

function statementsIn(block: Block): readonly Statement[] {
  switch (block.kind) {
    case 'text':
    case 'warning':
      return [block]
    case 'list':
      return block.items
    case 'heading':
    case 'receptors':
    case 'medicines-table':
    case 'overdose-steps':
      return []
  }
}

function wordsOf({ text }: Statement): string {
  const [chapter, key] = text.split('.') as [keyof typeof guide, string]
  return (guide[chapter] as Record<string, string>)[key] ?? ''
}

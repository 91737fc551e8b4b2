import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { ANSWERS, type SupervisionAnswer } from '#domain/answers.ts'
import { CRITERIA, criterionNumber, type CriterionId } from '#domain/criteria.ts'
import { ANSWERED_BY } from '#domain/interview.ts'
import { chartNote, type ChartNoteInput } from '#exports/chart-note.ts'
import { answersWith } from '../support/answers.ts'
import { SITTING_NAMES, SITTINGS, type SittingName } from '../support/sittings.ts'
import { NOTE_WORDS } from '../support/chart-words.ts'

const PLAIN = {
  date: '2026-11-21',
  answers: answersWith({ yes: [1] }),
  supervision: 'not-sole',
  answeredBy: 'client-alone',
  notes: {},
  statements: { maintenanceTherapy: false, controlledEnvironment: false },
  resources: [],
} as const satisfies ChartNoteInput

function note(given: Partial<ChartNoteInput> = {}): string {
  return chartNote({ ...PLAIN, ...given }, NOTE_WORDS)
}

function noteOf(name: SittingName): string {
  return note({ supervision: undefined, ...SITTINGS[name] })
}

/** The lines of a note from a label to the next one, or to an empty line. */
function linesUnder(label: string, text: string): string[] {
  const lines = text.split('\n')
  const from = lines.indexOf(label) + 1
  if (from === 0) return []
  const length = lines.slice(from).findIndex((line) => line === '' || line.endsWith(':'))
  return lines.slice(from, from + length)
}

describe('a chart note', () => {
  test.each(SITTING_NAMES)('reads as it did: %s', async (name) => {
    await expect(noteOf(name)).toMatchFileSnapshot(golden(`note-${name}`))
  })

  test('reads as it did, with notes, statements and resources', async () => {
    const full = note({
      answeredBy: 'read-together',
      notes: {
        withdrawal: 'Sweats, “like flu”.\r\nWorse in the morning.\n\nSlept 2 h 😟',
        craving: '  Payday; "every" Friday\\ {{name}} $t(note.title) <b>  ',
        'cut-down': '   \n ',
      },
      statements: { remission: 'early', maintenanceTherapy: true, controlledEnvironment: true },
      resources: ['FindTreatment.gov', '988'],
    })
    await expect(full).toMatchFileSnapshot(golden('note-full'))
  })

  test('goes from what was reported to the result, and leaves the plan to write', () => {
    const headings = note().match(/^[A-Z :,-]+$/gm)
    expect(headings).toEqual([
      'OPIOID SELF-CHECK: CHART NOTE',
      'SUBJECTIVE',
      'SCREENING RESULT',
      'PLAN',
    ])
    expect(note()).toMatch(/\nPLAN\n$/)
  })

  test.each(ANSWERED_BY)('says who answered: %s', (answeredBy) => {
    expect(note({ answeredBy })).toContain(NOTE_WORDS.answeredBy(answeredBy))
  })

  test('records what the clinician states as stated, and nothing where nothing is', () => {
    const statements = { ...PLAIN.statements, remission: 'sustained' } as const
    expect(note({ statements })).toMatch(
      /STATED BY THE CLINICIAN, NOT COMPUTED\n- In sustained remission/,
    )
    expect(note()).not.toMatch(/stated/i)
  })

  test('has no diagnosis and no code for one', () => {
    for (const name of SITTING_NAMES) {
      const text = noteOf(name)
      expect(text).not.toMatch(/\bF1\d|\bICD\b|\bhas opioid|disorder,? (mild|moderate|severe)/)
      expect(text.includes('not a diagnosis')).toBe(text.includes('Criteria counted'))
    }
  })
})

describe('a gap', () => {
  test('is never a no, and leaves the note without a result', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...CRITERIA.map(({ id }) => id)),
          fc.constantFrom(...ANSWERS),
        ),
        fc.constantFrom<SupervisionAnswer>('sole', 'not-sole', 'unsure'),
        (given, supervision) => {
          const missing = CRITERIA.filter(({ id }) => given[id] === undefined)
          const text = note({ answers: given, supervision })
          expect(linesUnder('No answer yet:', text)).toEqual(missing.map(({ id }) => named(id)))
          expect(linesUnder('No:', text)).toEqual(
            CRITERIA.filter(({ id }) => given[id] === 'no').map(({ id }) => named(id)),
          )
          expect(text.includes('Criteria counted')).toBe(missing.length === 0)
        },
      ),
    )
  })

  test('in how opioids were taken leaves a yes uncounted', () => {
    const text = noteOf('supervision-missing')
    expect(linesUnder('Yes, not yet counted:', text)).toHaveLength(3)
    expect(text).toMatch(/how they were taken has no answer yet\.[^]*No result\./)
  })
})

function named(id: CriterionId): string {
  return NOTE_WORDS.subjective.criterion(id, criterionNumber(id))
}

function golden(name: string): string {
  return join(import.meta.dirname, 'golden', `${name}.txt`)
}

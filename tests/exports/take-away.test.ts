import { describe, expect, test } from 'vitest'

import type { Supervision } from '#domain/answers.ts'
import { toPlainText } from '#exports/plain-text.ts'
import { buildHelpOnly, buildNotes, type NotesTexts } from '#exports/take-away.ts'
import { answersWith } from '../support/answers.ts'

/** Words that show which part of the builder asked for them. */
const TEXTS: NotesTexts = {
  title: 'notes',
  day: 'the day',
  about: ['about'],
  result: {
    heading: 'result',
    sentences: ({ kind, tally }) => [`${kind} ${tally.endorsed.length}`],
    notADiagnosis: 'not a diagnosis',
    howTaken: (supervision) => `taken ${supervision}`,
  },
  noted: { heading: 'noted', lead: (count) => `${count} noted`, why: 'why noted' },
  open: {
    heading: 'open',
    couldChange: (count) => `${count} could change it`,
    noDifference: (count) => `${count} could not`,
    item: ({ criterion, because }) => `${criterion} ${because}`,
  },
  answers: { heading: 'answers', item: (criterion, answer) => `${criterion} ${answer}` },
  next: { heading: 'next', items: ['a step'] },
  name: (criterion) => criterion,
  help: {
    title: 'help',
    lead: ['in this country'],
    sections: [{ heading: 'a line', lines: [{ kind: 'item', text: 'call 1' }] }],
  },
}

type Given = Parameters<typeof answersWith>[0]

function notes(given: Given, supervision: Supervision = 'not-sole', withAnswers = false) {
  return buildNotes(answersWith(given), supervision, withAnswers, TEXTS)
}

function headings(given: Given, supervision?: Supervision, withAnswers?: boolean) {
  return notes(given, supervision, withAnswers).sections.map(({ heading }) => heading)
}

function linesUnder(wanted: string, ...given: Parameters<typeof notes>) {
  return notes(...given)
    .sections.find(({ heading }) => heading === wanted)
    ?.lines.map(({ text }) => text)
}

describe('help lines only', () => {
  test('hold the help texts and nothing else', () => {
    expect(toPlainText(buildHelpOnly(TEXTS.help))).toBe(
      'HELP\nin this country\n\nA LINE\n- call 1\n',
    )
  })
})

describe('a summary', () => {
  test('says the result, that it is no diagnosis, and how opioids were taken', () => {
    expect(linesUnder('result', { yes: [1, 2, 3, 4] })).toEqual([
      'one-band 4',
      'not a diagnosis',
      'taken not-sole',
    ])
  })

  test('names no answer', () => {
    expect(headings({ yes: [1] })).toEqual(['result', 'next', 'help', 'a line'])
  })

  test('lists what was noted and why it does not count', () => {
    expect(linesUnder('noted', { yes: [10, 11] }, 'sole')).toEqual([
      '2 noted',
      'tolerance',
      'withdrawal',
      'why noted',
    ])
  })

  test('lists what is open, apart from what is open and makes no difference', () => {
    expect(linesUnder('open', { yes: [1], unsure: [2], skipped: [10] }, 'sole')).toEqual([
      '1 could change it',
      'cut-down unsure',
      '1 could not',
      'tolerance skipped',
    ])
  })

  test('names no group of open answers that has none in it', () => {
    expect(linesUnder('open', { yes: [1], unsure: [2] })).toEqual([
      '1 could change it',
      'cut-down unsure',
    ])
    expect(linesUnder('open', { skipped: [10] }, 'sole')).toEqual([
      '1 could not',
      'tolerance skipped',
    ])
  })

  test('sets lists apart from sentences, on paper and as text', () => {
    const noted = notes({ yes: [10] }, 'sole').sections.find(({ heading }) => heading === 'noted')
    expect(noted?.lines).toEqual([
      { kind: 'line', text: '1 noted' },
      { kind: 'item', text: 'tolerance' },
      { kind: 'line', text: 'why noted' },
    ])
  })

  test('carries the day and nothing closer', () => {
    expect(notes({}).lines.map(({ text }) => text)).toEqual(['the day', 'about'])
  })
})

describe('a summary with answers', () => {
  test('adds the eleven answers in their order', () => {
    const given = { yes: [1], unsure: [4], skipped: [11] }

    expect(headings(given, 'not-sole', true)).toEqual([
      'result',
      'open',
      'answers',
      'next',
      'help',
      'a line',
    ])
    expect(linesUnder('answers', given, 'not-sole', true)).toEqual([
      'larger-or-longer yes',
      'cut-down no',
      'time-spent no',
      'craving unsure',
      'role-failure no',
      'social-problems no',
      'activities-given-up no',
      'hazardous-use no',
      'health-problems no',
      'tolerance no',
      'withdrawal skipped',
    ])
  })
})

import type { Answer, CompleteAnswers, Supervision } from '#domain/answers.ts'
import { CRITERIA, type CriterionId } from '#domain/criteria.ts'
import { openAnswers, type OpenAnswer } from '#domain/open-answers.ts'
import { scoreScreening, type ScreeningResult } from '#domain/screening-result.ts'

/** A line stands by itself; an item is one of a list. */
export interface TakeAwayLine {
  readonly kind: 'line' | 'item'
  readonly text: string
}

interface TakeAwaySection {
  readonly heading: string
  readonly lines: readonly TakeAwayLine[]
}

/** What leaves the screen. The preview, the print and the text are all made from this one tree. */
export interface TakeAway {
  readonly title: string
  readonly lines: readonly TakeAwayLine[]
  readonly sections: readonly TakeAwaySection[]
}

/** How much of it leaves. */
export const TAKE_AWAY_CONTENTS = ['help', 'summary', 'answers'] as const
export type TakeAwayContent = (typeof TAKE_AWAY_CONTENTS)[number]

export interface HelpTexts {
  readonly title: string
  readonly lead: readonly string[]
  /** One section per line, in the order shown. */
  readonly sections: readonly TakeAwaySection[]
}

export interface NotesTexts {
  readonly title: string
  /** The day as a sentence, and nothing closer than the day. */
  readonly day: string
  readonly about: readonly string[]
  readonly result: {
    readonly heading: string
    readonly sentences: (result: ScreeningResult) => readonly string[]
    readonly notADiagnosis: string
    readonly howTaken: (supervision: Supervision) => string
  }
  readonly noted: {
    readonly heading: string
    readonly lead: (count: number) => string
    readonly why: string
  }
  readonly open: {
    readonly heading: string
    readonly couldChange: (count: number) => string
    readonly noDifference: (count: number) => string
    readonly item: (open: OpenAnswer) => string
  }
  readonly answers: {
    readonly heading: string
    readonly item: (criterion: CriterionId, answer: Answer) => string
  }
  readonly next: { readonly heading: string; readonly items: readonly string[] }
  readonly name: (criterion: CriterionId) => string
  readonly help: HelpTexts
}

/** Help lines alone. It takes no answers, so nothing of them can be in it. */
export function buildHelpOnly({ title, lead, sections }: HelpTexts): TakeAway {
  return { title, lines: lead.map(line), sections }
}

/**
 * What eleven answers come to, what was noted and what is open, what can help next and help lines;
 * the answers themselves only where `withAnswers` says so.
 */
export function buildNotes(
  answers: CompleteAnswers,
  supervision: Supervision,
  withAnswers: boolean,
  texts: NotesTexts,
): TakeAway {
  const result = scoreScreening(answers, supervision)
  return {
    title: texts.title,
    lines: [texts.day, ...texts.about].map(line),
    sections: [
      {
        heading: texts.result.heading,
        lines: [
          ...texts.result.sentences(result),
          texts.result.notADiagnosis,
          texts.result.howTaken(supervision),
        ].map(line),
      },
      ...notedSection(result, texts),
      ...openSection(openAnswers(answers, result), texts),
      ...(withAnswers ? [answersSection(answers, texts)] : []),
      { heading: texts.next.heading, lines: texts.next.items.map(item) },
      { heading: texts.help.title, lines: texts.help.lead.map(line) },
      ...texts.help.sections,
    ],
  }
}

function notedSection({ tally }: ScreeningResult, { noted, name }: NotesTexts): TakeAwaySection[] {
  if (tally.noted.length === 0) return []
  const lines = [
    line(noted.lead(tally.noted.length)),
    ...tally.noted.map((id) => item(name(id))),
    line(noted.why),
  ]
  return [{ heading: noted.heading, lines }]
}

function openSection(all: readonly OpenAnswer[], { open }: NotesTexts): TakeAwaySection[] {
  if (all.length === 0) return []
  const mattering = all.filter(({ couldChange }) => couldChange)
  const idle = all.filter(({ couldChange }) => !couldChange)
  const lines = [
    ...(mattering.length > 0 ? [line(open.couldChange(mattering.length))] : []),
    ...mattering.map((answer) => item(open.item(answer))),
    ...(idle.length > 0 ? [line(open.noDifference(idle.length))] : []),
    ...idle.map((answer) => item(open.item(answer))),
  ]
  return [{ heading: open.heading, lines }]
}

function answersSection(given: CompleteAnswers, { answers }: NotesTexts): TakeAwaySection {
  const lines = CRITERIA.map(({ id }) => item(answers.item(id, given[id])))
  return { heading: answers.heading, lines }
}

/** A text that stands by itself. */
export function line(text: string): TakeAwayLine {
  return { kind: 'line', text }
}

/** A text that is one of a list. */
export function item(text: string): TakeAwayLine {
  return { kind: 'item', text }
}

import { isComplete, type Answers, type SupervisionAnswer } from '#domain/answers.ts'
import { CRITERIA, criterionNumber, type CriterionId } from '#domain/criteria.ts'
import type { AnsweredBy, ClinicianStatements, Remission } from '#domain/interview.ts'
import { openAnswers } from '#domain/open-answers.ts'
import { scoreScreening, type ScreeningResult } from '#domain/screening-result.ts'
import { listAnswers, type AnswerList } from './answer-lists.ts'
import { toPlainText } from './plain-text.ts'
import { item, line } from './take-away.ts'

export interface ChartNoteInput {
  /** YYYY-MM-DD. */
  readonly date: string
  /** What was answered so far; what is missing is listed as such, never as a no. */
  readonly answers: Answers
  readonly supervision?: SupervisionAnswer | undefined
  readonly answeredBy: AnsweredBy
  readonly notes: Readonly<Partial<Record<CriterionId, string>>>
  readonly statements: ClinicianStatements
  readonly resources: readonly string[]
}

export interface ChartNoteWords {
  readonly title: string
  readonly date: (date: string) => string
  /** What the questions are, and their version. */
  readonly instrument: string
  readonly answeredBy: (by: AnsweredBy) => string
  readonly subjective: {
    readonly heading: string
    readonly howTaken: (supervision: SupervisionAnswer | 'missing') => string
    readonly list: (list: AnswerList) => string
    readonly criterion: (id: CriterionId, number: number) => string
  }
  readonly notes: {
    readonly heading: string
    readonly item: (id: CriterionId, number: number, text: string) => string
  }
  readonly result: {
    readonly heading: string
    /** The count, and the band or bands it may fall in. */
    readonly sentences: (result: ScreeningResult) => readonly string[]
    readonly couldChange: (numbers: string) => string
    readonly noDifference: (numbers: string) => string
    readonly none: (because: 'missing' | 'no-use') => string
    readonly notADiagnosis: string
  }
  readonly statements: {
    readonly heading: string
    readonly remission: (remission: Remission) => string
    readonly maintenanceTherapy: string
    readonly controlledEnvironment: string
  }
  readonly resources: string
  readonly plan: string
}

/**
 * A note for a client's chart as plain text: what the client reported, what the screening makes of
 * it, and an empty plan for the clinician to write. It holds no name and no identifier; a
 * diagnosis is never in it, and what the clinician states stands apart as stated. Where an answer
 * is missing, or no opioids were taken, it says so and has no result.
 */
export function chartNote(input: ChartNoteInput, words: ChartNoteWords): string {
  const about = [words.date(input.date), words.instrument, words.answeredBy(input.answeredBy)]
  const result = { heading: words.result.heading, lines: resultLines(input, words).map(line) }
  return toPlainText({
    title: words.title,
    lines: about.map(line),
    sections: [
      { heading: words.subjective.heading, lines: reported(input, words).map(line) },
      ...section(words.notes.heading, notesOn(input, words)),
      result,
      ...section(words.statements.heading, stated(input, words)),
      ...section(words.resources, input.resources),
      { heading: words.plan, lines: [] },
    ],
  })
}

function reported({ answers, supervision }: ChartNoteInput, { subjective }: ChartNoteWords) {
  const howTaken = subjective.howTaken(supervision ?? 'missing')
  const lists = listAnswers(answers, supervision).flatMap(({ list, criteria }) => [
    subjective.list(list),
    ...criteria.map((id) => subjective.criterion(id, criterionNumber(id))),
  ])
  return [howTaken, ...lists]
}

/** The notes that say something, by criterion; a further line of one stands under its first. */
function notesOn(input: ChartNoteInput, words: ChartNoteWords): string[] {
  return CRITERIA.flatMap(({ id }) => {
    const text = input.notes[id]?.trim()
    if (!text) return []
    return [words.notes.item(id, criterionNumber(id), indented(text))]
  })
}

/** Every line but the first set in, so that none can pass for a heading of the note. */
function indented(text: string): string {
  return text
    .split(/[^\S\n\r]*(?:\r\n|[\n\r\u2028\u2029])/)
    .map((each, place) => (place === 0 || each === '' ? each : `  ${each}`))
    .join('\n')
}

function resultLines({ answers, supervision }: ChartNoteInput, { result }: ChartNoteWords) {
  if (supervision === 'no-use') return [result.none('no-use')]
  if (supervision === undefined || !isComplete(answers)) return [result.none('missing')]

  const screening = scoreScreening(answers, supervision)
  const open = openAnswers(answers, screening)
  const mattering = open.filter(({ couldChange }) => couldChange)
  const idle = open.filter(({ couldChange }) => !couldChange)
  return [
    ...result.sentences(screening),
    ...(mattering.length > 0 ? [result.couldChange(numbers(mattering))] : []),
    ...(idle.length > 0 ? [result.noDifference(numbers(idle))] : []),
    result.notADiagnosis,
  ]
}

function stated({ statements }: ChartNoteInput, { statements: texts }: ChartNoteWords): string[] {
  return [
    ...(statements.remission ? [texts.remission(statements.remission)] : []),
    ...(statements.maintenanceTherapy ? [texts.maintenanceTherapy] : []),
    ...(statements.controlledEnvironment ? [texts.controlledEnvironment] : []),
  ]
}

/** A section with a list, or none where there is nothing to list. */
function section(heading: string, items: readonly string[]) {
  return items.length > 0 ? [{ heading, lines: items.map(item) }] : []
}

function numbers(open: readonly { readonly criterion: CriterionId }[]): string {
  return open.map(({ criterion }) => criterionNumber(criterion)).join(', ')
}

import { CRITERIA, type CriterionId } from '#domain/criteria.ts'
import type { SessionState } from '#session/session-store.ts'

type Purpose = 'ask' | 'change' | 'settle'

/** A page as the model knows it. Questions are numbered 1 to 11; 0 is how opioids were taken. */
export type Page =
  | 'start'
  | 'before'
  | 'none'
  | 'check'
  | 'result'
  | 'help'
  | 'not found'
  | 'together'
  | 'all'
  | 'notes'
  | `${Purpose} ${number}`

/** Everything that was said, as a session holds it; written out here, so that a field left is seen. */
export const NOTHING_SAID: SessionState = {
  answers: {},
  situations: [],
  answeredBy: undefined,
  notes: {},
  statements: { maintenanceTherapy: false, controlledEnvironment: false },
  given: [],
  keysOn: false,
}

export const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const

/** The criterion of a number from 1 to 11. */
export function criterion(number: number): CriterionId {
  const found = CRITERIA[number - 1]
  if (!found) throw new Error(`There is no question ${number}.`)
  return found.id
}

/** The question that a page asks, and why; `undefined` for a page that asks none. */
export function questionOn(page: Page): { purpose: Purpose; number: number } | undefined {
  const [, purpose, number] = /^(ask|change|settle) (\d+)$/.exec(page) ?? []
  return purpose ? { purpose: purpose as Purpose, number: Number(number) } : undefined
}

/** Which questions have no answer yet. */
export function missingIn({ answers }: SessionState): number[] {
  return NUMBERS.filter((number) => !(criterion(number) in answers))
}

export function hasBegun(said: SessionState): boolean {
  return said.supervision !== undefined || missingIn(said).length < NUMBERS.length
}

/** Where someone goes on who has begun. */
export function firstOpen(said: SessionState): Page {
  if (said.supervision === undefined) return 'ask 0'
  if (said.supervision === 'no-use') return 'none'
  const [missing] = missingIn(said)
  return missing === undefined ? 'check' : `ask ${missing}`
}

/** The page that is shown to someone who asks for this one: that one, or what has to come before. */
export function opened(page: Page, said: SessionState): Page {
  const question = questionOn(page)
  if (page === 'all' || page === 'notes') return said.answeredBy ? page : 'together'
  const restsOnAnswers = ['none', 'check', 'result'].includes(page) || (question?.number ?? 0) > 0
  if (!restsOnAnswers) return page

  if (!hasBegun(said)) return 'start'
  if (said.supervision === undefined) return 'ask 0'
  if (said.supervision === 'no-use') return 'none'
  if (page === 'none') return firstOpen(said)
  const missing = missingIn(said)
  if (page === 'result') return missing.length > 0 ? 'check' : page
  const isAhead = question?.purpose === 'ask' && missing.some((each) => each < question.number)
  return isAhead ? firstOpen(said) : page
}

/** Where Continue, or the button that stands for it, leads from a page whose question is answered. */
export function after(page: Page, said: SessionState): Page {
  const question = questionOn(page)
  const isWhole = missingIn(said).length === 0
  if (page === 'start') return 'before'
  if (page === 'before') return 'ask 0'
  if (page === 'check') return 'result'
  if (!question) throw new Error(`Nothing goes on from ${page}.`)
  if (question.number === 0 && said.supervision === 'no-use') return 'none'
  if (question.purpose === 'settle') return isWhole ? 'result' : firstOpen(said)
  if (question.purpose === 'change') return question.number === 0 ? firstOpen(said) : 'check'
  return question.number === 11 ? 'check' : `ask ${question.number + 1}`
}

/** Where the page's own Back leads. */
export function before(page: Page, said: SessionState): Page {
  const question = questionOn(page)
  if (page === 'before' || page === 'together') return 'start'
  if (page === 'none') return 'ask 0'
  if (page === 'check') return 'ask 11'
  if (page === 'result') return 'check'
  if (!question) throw new Error(`Nothing goes back from ${page}.`)
  if (question.purpose === 'settle') return 'result'
  if (question.purpose === 'change')
    return question.number > 0 || missingIn(said).length === 0 ? 'check' : 'start'
  return question.number === 0 ? 'before' : `ask ${question.number - 1}`
}

/** A list with an item put in, or taken out where it was in. */
export function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((each) => each !== item) : [...items, item]
}

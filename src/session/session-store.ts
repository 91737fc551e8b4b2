import { createStore } from 'zustand/vanilla'

import type { Answer, CompleteAnswers, Supervision, SupervisionAnswer } from '#domain/answers.ts'
import type { CriterionId } from '#domain/criteria.ts'
import type { Situation } from '#domain/guidance.ts'
import { EMPTY_SITTING, isEmpty, type Sitting } from '#flow/sitting.ts'
import { NO_INTERVIEW, type Interview } from './interview.ts'

/**
 * Everything that one person has told this page, and what a counselor beside them has added. It is
 * one state, so that one erasing erases all of it.
 */
export interface SessionState extends Sitting, Interview {
  /** What fits the person; never scored. */
  readonly situations: readonly Situation[]
}

const EMPTY_SESSION: SessionState = { ...EMPTY_SITTING, ...NO_INTERVIEW, situations: [] }

/** The running sitting, in memory only. What can be computed from it is never stored. */
export const sessionStore = createStore<SessionState>(() => EMPTY_SESSION)

/** Keeps how opioids were taken; the eleven answers stay as they are. */
export function answerSupervision(supervision: SupervisionAnswer): void {
  sessionStore.setState({ supervision })
}

/** Keeps one answer, in place of an earlier one. */
export function answerQuestion(criterion: CriterionId, answer: Answer): void {
  sessionStore.setState(({ answers }) => ({ answers: { ...answers, [criterion]: answer } }))
}

/** Keeps what fits the person, in place of what was ticked before. */
export function chooseSituations(situations: readonly Situation[]): void {
  sessionStore.setState({ situations })
}

/** Keeps finished answers from another device, in place of all that was said here. */
export function takeInAnswers(supervision: Supervision, answers: CompleteAnswers): void {
  sessionStore.setState({ ...EMPTY_SESSION, supervision, answers }, true)
}

/** Whether nothing of anyone is in memory: nothing was said, and a counselor has added nothing. */
export function isOfNobody(state: SessionState): boolean {
  const { situations, notes, given, statements } = state
  const added = [situations, given, Object.keys(notes)]
  return (
    isEmpty(state) &&
    added.every(({ length }) => length === 0) &&
    !Object.values(statements).includes(true)
  )
}

/** Forgets everything that was said and written. */
export function eraseSession(): void {
  sessionStore.setState(EMPTY_SESSION, true)
}

import { createStore } from 'zustand/vanilla'

import type { Answer, SupervisionAnswer } from '#domain/answers.ts'
import type { CriterionId } from '#domain/criteria.ts'
import { EMPTY_SITTING, type Sitting } from '#flow/sitting.ts'

/** The running sitting, in memory only. What can be computed from it is never stored. */
export const sessionStore = createStore<Sitting>(() => EMPTY_SITTING)

/** Keeps how opioids were taken; the eleven answers stay as they are. */
export function answerSupervision(supervision: SupervisionAnswer): void {
  sessionStore.setState({ supervision })
}

/** Keeps one answer, in place of an earlier one. */
export function answerQuestion(criterion: CriterionId, answer: Answer): void {
  sessionStore.setState(({ answers }) => ({ answers: { ...answers, [criterion]: answer } }))
}

/** Forgets everything that was said. */
export function eraseSession(): void {
  sessionStore.setState(EMPTY_SITTING, true)
}

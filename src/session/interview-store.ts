import type { CriterionId } from '#domain/criteria.ts'
import type { AnsweredBy, ClinicianStatements } from '#domain/interview.ts'
import { sessionStore } from './session-store.ts'

/** A counselor takes part from now on, and says who gives the answers. */
export function beginInterview(answeredBy: AnsweredBy): void {
  sessionStore.setState({ answeredBy })
}

/** Keeps what a counselor wrote to a question; without a word in it, no note is kept. */
export function writeNote(criterion: CriterionId, text: string): void {
  sessionStore.setState(({ notes: { [criterion]: _earlier, ...others } }) => ({
    notes: text.trim() === '' ? others : { ...others, [criterion]: text },
  }))
}

/** Keeps what a clinician states, in place of what was stated before. */
export function stateAsClinician(statements: ClinicianStatements): void {
  sessionStore.setState({ statements })
}

/** Keeps what was given to the client, in place of what was ticked before. */
export function chooseGiven(given: readonly string[]): void {
  sessionStore.setState({ given })
}

/** Switches the single keys on or off. */
export function chooseKeys(keysOn: boolean): void {
  sessionStore.setState({ keysOn })
}

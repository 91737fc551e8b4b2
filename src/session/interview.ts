import type { CriterionId } from '#domain/criteria.ts'
import type { AnsweredBy, ClinicianStatements } from '#domain/interview.ts'

/** What a counselor adds to a sitting. Nothing of it is ever counted. */
export interface Interview {
  /** Who gave the answers; `undefined` while no counselor takes part. */
  readonly answeredBy: AnsweredBy | undefined
  readonly notes: Readonly<Partial<Record<CriterionId, string>>>
  readonly statements: ClinicianStatements
  /** What was handed over or talked about, by id. */
  readonly given: readonly string[]
  /** Whether single keys answer and move. */
  readonly keysOn: boolean
}

export const NO_INTERVIEW: Interview = {
  answeredBy: undefined,
  notes: {},
  statements: { maintenanceTherapy: false, controlledEnvironment: false },
  given: [],
  keysOn: false,
}

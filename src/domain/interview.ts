/** Who read the questions and gave the answers, as a chart note has to say. */
export const ANSWERED_BY = ['client-alone', 'read-together', 'counselor'] as const
export type AnsweredBy = (typeof ANSWERED_BY)[number]

/** How long no criterion but craving has been met: 3 to under 12 months, or 12 and more. */
export const REMISSIONS = ['early', 'sustained'] as const
export type Remission = (typeof REMISSIONS)[number]

/**
 * What only a clinician can say, and no answer implies. They are stated and recorded, never
 * computed. Source: DSM-5-TR, opioid use disorder, specifiers.
 */
export interface ClinicianStatements {
  readonly remission?: Remission
  /** Takes a prescribed medicine for opioid use disorder. */
  readonly maintenanceTherapy: boolean
  /** Lives where access to opioids is restricted. */
  readonly controlledEnvironment: boolean
}

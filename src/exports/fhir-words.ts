import type { Answer, SupervisionAnswer } from '#domain/answers.ts'
import type { CriterionId } from '#domain/criteria.ts'
import type { ScreeningResult } from '#domain/screening-result.ts'

/** The words of both FHIR files, in one language. */
export interface FhirWords {
  /** BCP 47. */
  readonly language: string
  readonly title: string
  readonly description: string
  readonly copyright: string
  readonly supervision: {
    readonly question: string
    /** What stands under the question. */
    readonly help: string
    readonly answer: (answer: SupervisionAnswer) => string
  }
  readonly question: (id: CriterionId) => string
  /** What counts as a yes to it, and what does not. */
  readonly help: (id: CriterionId) => string
  readonly answer: (answer: Answer) => string
  readonly result: {
    readonly group: string
    /** Stands in an item that Eleven has not filled. */
    readonly whileEmpty: string
    readonly countedLow: string
    readonly countedHigh: string
    readonly band: string
    /** The band or bands of a result, or that none is named. */
    readonly bandOf: (result: ScreeningResult) => string
  }
}

import type { CompleteAnswers } from './answers.ts'
import { CRITERIA, type CriterionId } from './criteria.ts'
import type { ScreeningResult } from './screening-result.ts'

/** An answer that was left open, why, and whether settling it could change the band. */
export interface OpenAnswer {
  readonly criterion: CriterionId
  readonly because: 'unsure' | 'skipped' | 'supervision-unsure'
  readonly couldChange: boolean
}

/**
 * The open answers behind a result, in DSM-5 order. In a result of one band none could change it;
 * in a range every unresolved one could. One that is exempt is listed as making no difference.
 */
export function openAnswers(answers: CompleteAnswers, result: ScreeningResult): OpenAnswer[] {
  const { unresolved, setAside } = result.tally
  const open = CRITERIA.map(({ id }) => id).filter(
    (id) => unresolved.includes(id) || setAside.includes(id),
  )
  return open.map((criterion) => {
    const answer = answers[criterion]
    return {
      criterion,
      because: answer === 'unsure' || answer === 'skipped' ? answer : 'supervision-unsure',
      couldChange: result.kind !== 'one-band' && unresolved.includes(criterion),
    }
  })
}

import { isComplete, unansweredCriteria } from '#domain/answers.ts'
import { criterionAt, criterionNumber, type CriterionId } from '#domain/criteria.ts'
import type { Sitting } from './sitting.ts'
import type { Step } from './steps.ts'

/** The step after this one, by what has been answered; `undefined` where the check ends. */
export function nextStep(step: Step, sitting: Sitting): Step | undefined {
  switch (step.kind) {
    case 'start':
      return { kind: 'before' }
    case 'before':
      return { kind: 'supervision', purpose: 'ask' }
    case 'supervision':
      if (sitting.supervision === 'no-use') return { kind: 'no-use' }
      if (step.purpose === 'ask') return ask(criterionAt(1))
      return step.purpose === 'settle' ? afterSettling(sitting) : firstOpenStep(sitting)
    case 'question':
      if (step.purpose === 'change') return { kind: 'review' }
      if (step.purpose === 'settle') return afterSettling(sitting)
      return ask(criterionAt(criterionNumber(step.criterion) + 1))
    case 'review':
      return { kind: 'result' }
    case 'no-use':
    case 'result':
      return undefined
  }
}

/** The step before this one; `undefined` at the start. */
export function previousStep(step: Step, sitting: Sitting): Step | undefined {
  switch (step.kind) {
    case 'start':
      return undefined
    case 'before':
      return { kind: 'start' }
    case 'supervision':
      if (step.purpose === 'ask') return { kind: 'before' }
      if (step.purpose === 'settle') return { kind: 'result' }
      return isComplete(sitting.answers) ? { kind: 'review' } : { kind: 'start' }
    case 'question': {
      if (step.purpose === 'change') return { kind: 'review' }
      if (step.purpose === 'settle') return { kind: 'result' }
      const before = criterionAt(criterionNumber(step.criterion) - 1)
      return before === undefined ? { kind: 'supervision', purpose: 'ask' } : ask(before)
    }
    case 'no-use':
      return { kind: 'supervision', purpose: 'ask' }
    case 'review':
      return ask(criterionAt(11))
    case 'result':
      return { kind: 'review' }
  }
}

/** Where someone who has begun goes on: the first step without an answer, else the review. */
export function firstOpenStep({ supervision, answers }: Sitting): Step {
  if (supervision === undefined) return { kind: 'supervision', purpose: 'ask' }
  if (supervision === 'no-use') return { kind: 'no-use' }
  return ask(unansweredCriteria(answers)[0])
}

/** Whoever came from the result sees what their answer made of it. */
function afterSettling(sitting: Sitting): Step {
  return isComplete(sitting.answers) ? { kind: 'result' } : firstOpenStep(sitting)
}

/** The question about a criterion; past the last one, the review. */
function ask(criterion: CriterionId | undefined): Step {
  return criterion === undefined
    ? { kind: 'review' }
    : { kind: 'question', criterion, purpose: 'ask' }
}

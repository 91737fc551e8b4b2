import { isComplete, unansweredCriteria } from '#domain/answers.ts'
import { criterionNumber } from '#domain/criteria.ts'
import { firstOpenStep } from './next-step.ts'
import { isEmpty, type Sitting } from './sitting.ts'
import type { Step } from './steps.ts'

/** Why a step could not be opened; the words for it are in `content/`. */
export type Refusal =
  | 'nothing-answered'
  | 'supervision-missing'
  | 'answers-missing'
  | 'no-use-answered'
  | 'use-answered'

export type Entry =
  | { readonly kind: 'enter' }
  | { readonly kind: 'redirect'; readonly to: Step; readonly because: Refusal }

const ENTER: Entry = { kind: 'enter' }

/** Whether a step may be opened with what has been answered; if not, the right earlier step. */
export function guardStep(step: Step, sitting: Sitting): Entry {
  switch (step.kind) {
    case 'start':
    case 'before':
    case 'supervision':
      return ENTER
    case 'no-use':
      if (sitting.supervision === 'no-use') return ENTER
      return redirectUnlessBegun(sitting) ?? redirect(firstOpenStep(sitting), 'use-answered')
    case 'question': {
      const refused = redirectUnlessBegun(sitting)
      if (refused) return refused
      const missing = unansweredCriteria(sitting.answers)[0]
      const comesEarlier =
        missing !== undefined && criterionNumber(missing) < criterionNumber(step.criterion)
      if (step.purpose !== 'ask' || !comesEarlier) return ENTER
      return redirect(firstOpenStep(sitting), 'answers-missing')
    }
    case 'review':
      return redirectUnlessBegun(sitting) ?? ENTER
    case 'result':
      return (
        redirectUnlessBegun(sitting) ??
        (isComplete(sitting.answers) ? ENTER : redirect({ kind: 'review' }, 'answers-missing'))
      )
  }
}

/** Sends away whoever has not yet said that, and how, opioids were taken. */
function redirectUnlessBegun(sitting: Sitting): Entry | undefined {
  if (isEmpty(sitting)) return redirect({ kind: 'start' }, 'nothing-answered')
  if (sitting.supervision === undefined)
    return redirect({ kind: 'supervision', purpose: 'ask' }, 'supervision-missing')
  if (sitting.supervision === 'no-use') return redirect({ kind: 'no-use' }, 'no-use-answered')
  return undefined
}

function redirect(to: Step, because: Refusal): Entry {
  return { kind: 'redirect', to, because }
}

import { nextStep, previousStep } from '#flow/next-step.ts'
import type { PageNote } from '#flow/page-note.ts'
import { pathForStep } from '#flow/paths.ts'
import type { Step } from '#flow/steps.ts'
import { eraseSession, sessionStore } from '#session/session-store.ts'
import { useVisit, type Visit } from './visit-context.ts'

interface Steps {
  /** Goes to the step that follows `from` by what has been answered by now. */
  readonly goOn: (from: Step) => void
  readonly goBack: (from: Step) => void
  readonly goTo: (step: Step) => void
  /** Forgets every answer and shows the start page, which says so. */
  readonly eraseAndStartOver: () => void
}

/** Moves through the check. */
export function useSteps(): Steps {
  return stepsOf(useVisit())
}

/** Moves through the check of a visit, by what has been answered at that moment. */
export function stepsOf(visit: Visit): Steps {
  return {
    goOn(from) {
      const next = nextStep(from, sessionStore.getState())
      if (next) visit.push(pathForStep(next), placeAfter(from))
    },
    goBack(from) {
      const previous = previousStep(from, sessionStore.getState())
      if (previous) visit.back(pathForStep(previous))
    },
    goTo(step) {
      visit.push(pathForStep(step))
    },
    eraseAndStartOver() {
      const start = pathForStep({ kind: 'start' })
      const showStart = visit.place().path === start ? visit.replace : visit.push
      eraseSession()
      showStart(start, { kind: 'erased' })
    },
  }
}

/** Back in the list, at the row that was changed. */
function placeAfter(from: Step): PageNote | undefined {
  if (!('purpose' in from) || from.purpose !== 'change') return undefined
  return { kind: 'place', id: from.kind === 'question' ? from.criterion : from.kind }
}

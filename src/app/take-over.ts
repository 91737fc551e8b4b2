import { ANSWERS, SUPERVISION_ANSWERS } from '#domain/answers.ts'
import { FIRST_STEPS } from '#flow/first-steps.ts'
import { guardStep } from '#flow/guards.ts'
import { firstOpenStep } from '#flow/next-step.ts'
import { PATHS, pathForStep } from '#flow/paths.ts'
import { isEmpty } from '#flow/sitting.ts'
import type { FirstSteps } from '#platform/first-steps.ts'
import { answerQuestion, answerSupervision, sessionStore } from '#session/session-store.ts'

/** Where the app goes on for someone who began before it was there. */
export interface TakenOver {
  /** The in-app path of the page to be shown. */
  readonly path: string
  /** The in-app path of each entry of the visit so far, by the index in its state. */
  readonly begun: ReadonlyMap<number, string>
  /** Whether what stands in the page is, to the letter, what the app would show there. */
  readonly isShown: boolean
}

/** Takes the answers of the first steps into the sitting; returns where they led. */
export function takeOver(steps: FirstSteps): TakenOver {
  takeAnswers(steps)
  const sitting = sessionStore.getState()
  const at = steps.at()
  const step = FIRST_STEPS[at]
  const isBegunAtStart = step?.kind === 'start' && !isEmpty(sitting)
  return {
    path: step ? pathForStep(step) : PATHS.waiting,
    begun: new Map([...steps.entries].map(([index, page]) => [index, pathOf(page)])),
    isShown: !isBegunAtStart && (!step || guardStep(step, sitting).kind === 'enter'),
  }
}

/** Takes the answer of every page that has one, in place of an earlier one. */
export function takeAnswers({ chosen }: FirstSteps): void {
  for (const [page, step] of FIRST_STEPS.entries()) {
    const value = chosen(page)
    if (step.kind === 'supervision') {
      const answer = SUPERVISION_ANSWERS.find((each) => each === value)
      if (answer) answerSupervision(answer)
    } else if (step.kind === 'question') {
      const answer = ANSWERS.find((each) => each === value)
      if (answer) answerQuestion(step.criterion, answer)
    }
  }
}

/** Past the first pages waits whatever the answers lead to. */
function pathOf(page: number): string {
  return pathForStep(FIRST_STEPS[page] ?? firstOpenStep(sessionStore.getState()))
}

import { vi } from 'vitest'

import { isComplete } from '#domain/answers.ts'
import { criterionNumber } from '#domain/criteria.ts'
import { scoreScreening } from '#domain/screening-result.ts'
import { stepsOf } from '#features/visit/use-steps.ts'
import { guardStep } from '#flow/guards.ts'
import { firstOpenStep } from '#flow/next-step.ts'
import type { PageNote } from '#flow/page-note.ts'
import { PATHS, pathForAddress, pathForStep } from '#flow/paths.ts'
import { finishedSitting, isEmpty } from '#flow/sitting.ts'
import { partAddress } from '#i18n/address-language.ts'
import { openVisitHistory, type VisitHistory } from '#platform/visit-history.ts'
import { beginInterview, writeNote } from '#session/interview-store.ts'
import { chooseSituations, eraseSession, sessionStore } from '#session/session-store.ts'
import type { Action, ButtonName } from './actions.ts'
import { FakeHistory } from './fake-history.ts'
import type { Hand } from './hand.ts'
import { scaleOf, type Seen } from './model.ts'
import { criterion, toggled } from './pages.ts'
import { answerAt, pageAt, pathOf, placeOf, questionStep, stepAt, tick } from './store-pages.ts'

/**
 * Someone at the running core without a screen: the session, the history of the visit over a fake
 * of the browser's, and the steps and guards between them. What a screen does of its own stands here
 * in a line each.
 */
export class StoreHand implements Hand {
  readonly #history = new FakeHistory('/', {
    onPop: (state) => this.#onPop({ state }),
    onLoad: () => this.#load(),
  })
  #visit: VisitHistory<PageNote>
  #onPop: (event: { readonly state: unknown }) => void = () => {}

  constructor() {
    this.#visit = this.#load()
  }

  readonly holds = () => sessionStore.getState()

  async does(action: Action): Promise<void> {
    this.#act(action)
    this.#arrive()
  }

  async sees(): Promise<Partial<Seen>> {
    const { path } = this.#visit.place()
    const { supervision, answers } = sessionStore.getState()
    const number = this.#number()
    if (number === undefined) return { page: pageAt(path), result: this.#result(path) }
    const chosen = number === 0 ? supervision : answers[criterion(number)]
    return { page: `question ${number}`, chosen }
  }

  #act(action: Action): void {
    switch (action.do) {
      case 'press':
        return this.#press(action.button, action.twice)
      case 'follow':
        return this.#visit.push(pathOf(action.link))
      case 'choose':
        return answerAt(this.#number() ?? -1, action.place)
      case 'hold-down':
        return this.#holdDown(action.presses)
      case 'lean-on-enter':
        return this.#press('Continue')
      case 'type':
      case 'speak':
        return // neither reaches the core
      case 'change':
      case 'settle':
        return this.#visit.push(pathForStep(questionStep(action.question, action.do)))
      case 'fits':
        return chooseSituations(toggled(sessionStore.getState().situations, action.situation))
      case 'browser':
        return action.way === 'reload' ? this.#history.reload() : this.#history[action.way]()
      case 'open-address':
        return this.#history.visit(action.address)
      case 'leave-and-return':
        eraseSession()
        return this.#history.visit('/')
      case 'begin':
        beginInterview(action.answeredBy)
        return this.#visit.push(PATHS.interview)
      case 'answer':
        return answerAt(action.question, action.place)
      case 'note':
        return writeNote(criterion(action.question), action.text)
      case 'tick':
        return tick(action.thing)
    }
  }

  #press(button: ButtonName, twice = false): void {
    const visit = this.#visit
    const { goOn, goBack, goTo, eraseAndStartOver } = stepsOf(visit)
    const sitting = sessionStore.getState()
    const { path } = visit.place()
    const step = stepAt(path)
    switch (button) {
      case 'Start':
      case 'Continue':
        if (!step || this.#waits()) return
        goOn(step)
        if (twice) goOn(step) // the second half of a double press, before the page is another
        return
      case 'See what this means':
        if (!isComplete(sitting.answers) || sitting.supervision === undefined) return
        return step ? goOn(step) : goTo({ kind: 'result' })
      case 'What this means':
        return goTo({ kind: 'no-use' })
      case 'Go on where you were':
        return goTo(firstOpenStep(sitting))
      case 'Back':
      case 'Change this answer':
        return step ? goBack(step) : visit.back(PATHS.start)
      case 'Back to where you were':
        if (visit.canGoBack()) return visit.go(-1)
        return visit.push(
          pathForStep(isEmpty(sitting) ? { kind: 'start' } : firstOpenStep(sitting)),
        )
      case 'Erase my answers and start over':
      case 'Erase my answers':
        return eraseAndStartOver()
      case 'Erase all, next person':
        eraseSession()
        return visit.push(PATHS.together)
    }
  }

  #holdDown(presses: number): void {
    const number = this.#number() ?? -1
    for (let press = 1; press <= presses; press += 1) answerAt(number, placeOf(number) + 1)
  }

  /** The number of the question on this page, if it asks one. */
  #number(): number | undefined {
    const step = stepAt(this.#visit.place().path)
    if (step?.kind === 'supervision') return 0
    return step?.kind === 'question' ? criterionNumber(step.criterion) : undefined
  }

  /** Whether a question waits for its answer, so that its Continue goes nowhere. */
  #waits(): boolean {
    const number = this.#number()
    const { supervision, answers } = sessionStore.getState()
    if (number === undefined) return false
    return (number === 0 ? supervision : answers[criterion(number)]) === undefined
  }

  /** What ResultRoute shows. */
  #result(path: string): string | undefined {
    const finished = path === PATHS.result && finishedSitting(sessionStore.getState())
    if (!finished) return undefined
    return scaleOf(scoreScreening(finished.answers, finished.supervision))
  }

  /** What StepGate and CounselorPages do: they let a page open, or lead to the one before it. */
  #arrive(): void {
    this.#history.settle()
    const { path } = this.#visit.place()
    const step = stepAt(path)
    const entry = step && guardStep(step, sessionStore.getState())
    if (entry?.kind === 'redirect') return this.#visit.replace(pathForStep(entry.to))
    const isForCounselors = path === PATHS.interview || path === PATHS.forCounselor
    if (isForCounselors && sessionStore.getState().answeredBy === undefined)
      this.#visit.replace(PATHS.together)
  }

  /** A page is loaded: memory is empty, and only the browser's history is as it was. */
  #load(): VisitHistory<PageNote> {
    sessionStore.setState(sessionStore.getInitialState(), true)
    vi.stubGlobal('window', {
      history: this.#history,
      setTimeout: (callback: () => void) => callback(),
      addEventListener: (_: 'popstate', listener: (event: { state: unknown }) => void) => {
        this.#onPop = listener
      },
    })
    const { address } = partAddress(this.#history.address)
    this.#visit = openVisitHistory(pathForAddress(address), PATHS.start)
    return this.#visit
  }
}

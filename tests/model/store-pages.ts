import { CRITERIA } from '#domain/criteria.ts'
import { firstOpenStep } from '#flow/next-step.ts'
import { PATHS, pathForStep } from '#flow/paths.ts'
import type { Purpose, Step } from '#flow/steps.ts'
import { chooseGiven, chooseKeys, stateAsClinician } from '#session/interview-store.ts'
import { answerQuestion, answerSupervision, sessionStore } from '#session/session-store.ts'
import { ANSWER_PLACES, SUPERVISION_PLACES, type LinkName, type Thing } from './actions.ts'
import { criterion, toggled } from './pages.ts'

const PURPOSES = ['ask', 'change', 'settle'] as const satisfies readonly Purpose[]

const STEPS: readonly Step[] = [
  { kind: 'start' },
  { kind: 'before' },
  { kind: 'no-use' },
  { kind: 'review' },
  { kind: 'result' },
  ...PURPOSES.flatMap((purpose): Step[] => [
    { kind: 'supervision', purpose },
    ...CRITERIA.map(({ id }): Step => ({ kind: 'question', criterion: id, purpose })),
  ]),
]

/** What the model calls the pages that ask no question. */
const PAGES: Readonly<Record<string, string>> = {
  [PATHS.start]: 'start',
  [PATHS.before]: 'before',
  [PATHS.noUse]: 'none',
  [PATHS.review]: 'check',
  [PATHS.result]: 'result',
  [PATHS.help]: 'help',
  [PATHS.notFound]: 'not found',
  [PATHS.together]: 'together',
  [PATHS.interview]: 'all',
  [PATHS.forCounselor]: 'notes',
}

/** The step of an in-app path, if it is one of the check. */
export function stepAt(path: string): Step | undefined {
  return STEPS.find((step) => pathForStep(step) === path)
}

export function pageAt(path: string): string {
  return PAGES[path] ?? path
}

/** The step that asks a question; 0 asks how opioids were taken. */
export function questionStep(number: number, purpose: Purpose): Step {
  return number === 0
    ? { kind: 'supervision', purpose }
    : { kind: 'question', criterion: criterion(number), purpose }
}

export function pathOf(link: LinkName): string {
  const paths = {
    Eleven: PATHS.start,
    'Get help now': PATHS.help,
    'With a counselor': PATHS.together,
    'All on one page': PATHS.interview,
    'One question per page': pathForStep(firstOpenStep(sessionStore.getState())),
    'For the counselor': PATHS.forCounselor,
  }
  return paths[link]
}

/** Keeps the answer that stands at a place, counted from 0 and round and round. */
export function answerAt(number: number, place: number): void {
  const at = (place % 4) as 0 | 1 | 2 | 3
  if (number === 0) answerSupervision(SUPERVISION_PLACES[at])
  else answerQuestion(criterion(number), ANSWER_PLACES[at])
}

/** The place of the answer that is kept, or of the first where there is none. */
export function placeOf(number: number): number {
  const { supervision, answers } = sessionStore.getState()
  const place =
    number === 0
      ? SUPERVISION_PLACES.findIndex((each) => each === supervision)
      : ANSWER_PLACES.findIndex((each) => each === answers[criterion(number)])
  return Math.max(place, 0)
}

export function tick(thing: Thing): void {
  const { statements, given, keysOn } = sessionStore.getState()
  const { maintenanceTherapy, controlledEnvironment } = statements
  if (thing === 'keys') chooseKeys(!keysOn)
  else if (thing === 'naloxone') chooseGiven(toggled(given, 'naloxone'))
  else if (thing === 'maintenance')
    stateAsClinician({ ...statements, maintenanceTherapy: !maintenanceTherapy })
  else stateAsClinician({ ...statements, controlledEnvironment: !controlledEnvironment })
}

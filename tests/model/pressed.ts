import { LANGUAGES } from '#i18n/languages.ts'
import type { Action, Thing } from './actions.ts'
import { wordsOf } from '../support/words-of.ts'
import { criterion } from './pages.ts'

/** What a person presses, by its role and by what it is called in English: one of these names. */
export interface Pressed {
  readonly role: 'button' | 'link' | 'checkbox'
  readonly names: readonly string[]
}

const ENGLISH = wordsOf('en')

const THINGS: Readonly<Record<Thing, string>> = {
  maintenance: english('counselor:clinician.states.maintenance'),
  controlled: english('counselor:clinician.states.controlled'),
  naloxone: english('counselor:clinician.given.naloxone'),
  keys: english('counselor:keys.switch'),
}

/** What an action presses, if it is one press. */
export function pressedBy(action: Action): Pressed | undefined {
  switch (action.do) {
    case 'press':
      return { role: 'button', names: [action.button] }
    case 'follow':
      return { role: 'link', names: [action.link] }
    case 'change':
    case 'settle':
      return { role: 'link', names: waysTo(action.question) }
    case 'fits':
      return {
        role: 'checkbox',
        names: [english(`guidance:safety.fits.options.${action.situation}`)],
      }
    case 'tick':
      return { role: 'checkbox', names: [THINGS[action.thing]] }
    case 'speak':
      return { role: 'button', names: [LANGUAGES[action.language].name] }
    case 'choose':
    case 'hold-down':
    case 'type':
    case 'begin':
    case 'answer':
    case 'note':
    case 'browser':
    case 'open-address':
    case 'leave-and-return':
      return undefined
  }
}

/** The ways to a question, from the list of answers and from the result. */
function waysTo(question: number): string[] {
  const name = english(
    question === 0
      ? 'instrument:supervision.name'
      : `instrument:criteria.${criterion(question)}.name`,
  )
  const fromResult = question === 0 ? [english('guidance:open.supervision')] : []
  return [`Change: ${name}`, `Answer: ${name}`, ...fromResult]
}

function english(key: string): string {
  const text = ENGLISH.get(key)
  if (text === undefined) throw new Error(`There is no text ${key}.`)
  return text
}

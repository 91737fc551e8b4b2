import counselor from '#content/locales/en/counselor.json'
import guidance from '#content/locales/en/guidance.json'
import instrument from '#content/locales/en/instrument.json'
import { LANGUAGES } from '#i18n/languages.ts'
import type { Action, Thing } from './actions.ts'
import { criterion } from './pages.ts'

/** What a person presses, by its role and by what it is called in English: one of these names. */
export interface Pressed {
  readonly role: 'button' | 'link' | 'checkbox'
  readonly names: readonly string[]
}

const THINGS: Readonly<Record<Thing, string>> = {
  maintenance: counselor.clinician.states.maintenance,
  controlled: counselor.clinician.states.controlled,
  naloxone: counselor.clinician.given.naloxone,
  keys: counselor.keys.switch,
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
      return { role: 'checkbox', names: [guidance.safety.fits.options[action.situation]] }
    case 'tick':
      return { role: 'checkbox', names: [THINGS[action.thing]] }
    case 'speak':
      return { role: 'button', names: [LANGUAGES[action.language].name] }
    default:
      return undefined
  }
}

/** The ways to a question, from the list of answers and from the result. */
function waysTo(question: number): string[] {
  if (question === 0) return [`Change: ${instrument.supervision.name}`, guidance.open.supervision]
  const { name } = instrument.criteria[criterion(question)]
  return [`Change: ${name}`, `Answer: ${name}`]
}

import { LANGUAGE_IDS, LANGUAGES, type LanguageId } from '#i18n/languages.ts'
import { sayIn } from '../support/say.ts'
import { wordsOf } from '../support/words-of.ts'
import type { Action, Thing } from './actions.ts'
import type { Called } from './find.ts'
import { criterion } from './pages.ts'

const SELECTORS = {
  button: 'button',
  link: 'a[href]',
  checkbox: 'input[type=checkbox]',
} as const

const ENGLISH = wordsOf('en')

const THINGS: Readonly<Record<Thing, string>> = {
  maintenance: english('counselor:clinician.states.maintenance'),
  controlled: english('counselor:clinician.states.controlled'),
  naloxone: english('counselor:clinician.given.naloxone'),
  keys: english('counselor:keys.switch'),
}

/** What an action presses, if it is one press. */
export function pressedBy(action: Action): Called | undefined {
  switch (action.do) {
    case 'press':
      return called('button', action.button)
    case 'follow':
      return called('link', action.link)
    case 'change':
    case 'settle':
      return called('link', ...waysTo(action.question))
    case 'fits':
      return called('checkbox', english(`guidance:safety.fits.options.${action.situation}`))
    case 'tick':
      return called('checkbox', THINGS[action.thing])
    case 'speak':
      return inEvery('button', () => [LANGUAGES[action.language].name])
    case 'choose':
    case 'hold-down':
    case 'lean-on-enter':
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

/** What is called by one of these names in English, and by the same in every language. */
export function called(role: keyof typeof SELECTORS, ...names: readonly string[]): Called {
  return inEvery(role, (language) => names.map((name) => said(language, name)))
}

function inEvery(
  role: keyof typeof SELECTORS,
  names: (language: LanguageId) => readonly string[],
): Called {
  return {
    selector: SELECTORS[role],
    names: Object.fromEntries(LANGUAGE_IDS.map((language) => [language, names(language)])),
  }
}

const SAID = new Map<string, string>()

/** What a text is in a language: looked up once. */
function said(language: LanguageId, text: string): string {
  const key = `${language} ${text}`
  const known = SAID.get(key) ?? sayIn(language, text)
  SAID.set(key, known)
  return known
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

import { act, cleanup, fireEvent } from '@testing-library/react'
import { vi } from 'vitest'

import { ANSWERED_BY } from '#domain/interview.ts'
import { pathForAddress } from '#flow/paths.ts'
import { partAddress } from '#i18n/address-language.ts'
import { createI18n } from '#i18n/setup.ts'
import { speak } from '#i18n/word-files.ts'
import { eraseSession, sessionStore } from '#session/session-store.ts'
import { renderApp } from '../support/render-app.tsx'
import type { Action } from './actions.ts'
import { FakeHistory } from './fake-history.ts'
import { find, type Called } from './find.ts'
import type { Hand } from './hand.ts'
import { look, signs } from './look.ts'
import type { Seen } from './model.ts'
import { called, pressedBy } from './pressed.ts'

const SIGNS = signs()

/** How many turns of the event loop a page or a language may take to arrive. */
const PATIENCE = 500

/** Someone at the rendered app, with nothing of a browser around it but its history. */
export class AppHand implements Hand {
  readonly #history = new FakeHistory('/', {
    onPop: (state) =>
      void act(() => window.dispatchEvent(new PopStateEvent('popstate', { state }))),
    onLoad: () => this.#load(),
  })
  #user: ReturnType<typeof renderApp>['user']
  /** Brings the words of the language that the address names, once the page is there. */
  #bringWords: (() => Promise<unknown>) | undefined

  constructor() {
    vi.stubGlobal('history', this.#history)
    this.#user = this.#load()
  }

  readonly holds = () => sessionStore.getState()

  async does(action: Action): Promise<void> {
    const pressed = pressedBy(action)
    if (pressed) {
      press(found(pressed))
      if ('twice' in action && action.twice) pressAgain(pressed)
    } else await this.#act(action)
    this.#history.settle()
    const bringWords = this.#bringWords
    this.#bringWords = undefined
    if (bringWords) await act(bringWords)
    await until(() => !look(SIGNS).page.startsWith('not here yet'))
  }

  async sees(expected: Seen): Promise<Seen> {
    await until(() => look(SIGNS).language === expected.language) // its words may be on their way
    return look(SIGNS)
  }

  async #act(action: Action): Promise<void> {
    switch (action.do) {
      case 'choose':
        return press(radios()[action.place])
      case 'hold-down': {
        const from = radios().find(({ checked }) => checked) ?? radios()[0]
        act(() => from?.focus())
        return this.#user.keyboard('{ArrowDown}'.repeat(action.presses))
      }
      case 'lean-on-enter': {
        const from = radios().find(({ checked }) => checked) ?? radios()[0]
        act(() => from?.focus())
        return this.#user.keyboard('{Enter}'.repeat(action.presses))
      }
      case 'type':
        return this.#user.keyboard(action.keys)
      case 'begin':
        press(radios()[ANSWERED_BY.indexOf(action.answeredBy)])
        return press(found(called('button', 'Continue')))
      case 'answer':
        return press(radios()[4 * action.question + action.place])
      case 'note':
        return this.#write(action.question, action.text)
      case 'browser':
        return action.way === 'reload' ? this.#history.reload() : this.#history[action.way]()
      case 'open-address':
        return this.#history.visit(action.address)
      case 'leave-and-return':
        if (action.by === 'link') press(found(called('link', 'Leave')))
        else await this.#user.keyboard('{Shift}{Shift}{Shift}')
        return this.#history.visit('/')
      case 'press':
      case 'follow':
      case 'change':
      case 'settle':
      case 'fits':
      case 'speak':
      case 'tick':
        throw new Error(`To ${action.do} is a press: pressed.ts.`)
    }
  }

  #write(question: number, text: string): void {
    const field = document.querySelectorAll('textarea')[question - 1]
    if (!field) throw new Error(`There is no note to question ${question}.`)
    fireEvent.change(field, { target: { value: text } })
  }

  /** A page is loaded: memory is empty, and only the browser's history is as it was. */
  #load() {
    cleanup()
    sessionStore.setState(sessionStore.getInitialState(), true)
    const { language, address } = partAddress(this.#history.address)
    const words = createI18n()
    this.#bringWords = language && (() => speak(words, language))
    const { user, leave } = renderApp(pathForAddress(address), words)
    leave.mockImplementation(() => {
      eraseSession()
      cleanup()
    })
    this.#user = user
    return user
  }
}

function found(wanted: Called): HTMLElement {
  const element = find(wanted)
  if (!element) throw new Error(`There is no “${wanted.names['en']?.join('” or “')}” on the page.`)
  return element
}

function radios(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('main [type=radio]')]
}

function press(element: HTMLElement | undefined, detail = 1): void {
  if (!element) throw new Error('What is to be pressed is not on the page.')
  act(() => element.focus())
  fireEvent.click(element, { detail })
}

/** The second half of a double press: on what is called the same by then, if anything is. */
function pressAgain(wanted: Called): void {
  const again = find(wanted)
  if (again) press(again, 2)
}

/** Lets the app go on until something is so. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; !isSo() && turn < PATIENCE; turn += 1)
    await act(() => new Promise((done) => setTimeout(done)))
}

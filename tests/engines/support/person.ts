import { expect } from '@playwright/test'

import type { LanguageId } from '#i18n/languages.ts'
import { LABELS, SUPERVISION, type Letter } from '../../browser/support/check.ts'
import { sayIn } from '../../support/say.ts'
import type { Found, Sought, Tab } from './tab.ts'

/** Waits until what is asked for over and over is as it should be. */
export function until<Value>(ask: () => Promise<Value>, message?: string) {
  return expect.poll(ask, { intervals: [50], ...(message !== undefined && { message }) })
}

/** Someone at a page, in any engine: finds things by role and name, and waits for what they see. */
export class Person {
  readonly tab: Tab
  /** The language in which they read. All texts are given in English. */
  language: LanguageId = 'en'

  constructor(tab: Tab) {
    this.tab = tab
  }

  /** Opens an address, and has it when there is a heading to be read. */
  async opens(address: string): Promise<void> {
    await this.#leavesPage(() => this.tab.goTo(address))
  }

  /** Loads the page again, as the browser does by itself. */
  async reloads(): Promise<void> {
    await this.#leavesPage(() =>
      this.tab.run(() => {
        setTimeout(() => window.location.reload())
      }, null),
    )
  }

  async presses(role: Sought['role'], name: string, place = 0): Promise<void> {
    await this.#act({ role, name: this.say(name), place }, (found) => found.press())
  }

  /** Chooses an answer, and sees it chosen. */
  async chooses(label: string, place = 0): Promise<void> {
    await this.presses('radio', label, place)
    await this.isChosen(label)
  }

  /** Waits until this is the one answer that is chosen. */
  async isChosen(label: string): Promise<void> {
    await until(() => this.chosen()).toEqual([expect.stringContaining(this.say(label))])
  }

  /** From the start page to the first question. */
  async begins(supervision: keyof typeof SUPERVISION = 'not-sole'): Promise<void> {
    await this.presses('button', 'Start')
    await this.sees('Before you start')
    await this.presses('button', 'Continue')
    await this.chooses(SUPERVISION[supervision])
    await this.presses('button', 'Continue')
  }

  /** Answers questions in turn from the one on screen, one letter each: y, n, u or s. */
  async answers(letters: string, from = 1): Promise<void> {
    for (const [place, letter] of letters.split('').entries()) {
      await this.sees(`Question ${from + place} of 11`)
      await this.chooses(LABELS[letter as Letter])
      await this.presses('button', 'Continue')
    }
  }

  /** Waits until a text is on the page. */
  async sees(english: string): Promise<void> {
    await until(() => this.reads(), `“${english}”`).toContain(this.say(english))
  }

  /** Waits until the page has this heading. */
  async isOn(english: string): Promise<void> {
    await until(() => this.heading()).toBe(this.say(english))
  }

  /** All that is on the screen to be read, with single spaces. */
  reads(): Promise<string> {
    return this.#look(() => (document.body?.innerText ?? '').replaceAll(/\s+/g, ' '), '')
  }

  /** The first heading, or nothing on a page that is blank. */
  heading(): Promise<string> {
    const inPage = () =>
      document.documentElement.hidden ? '' : (document.querySelector('h1')?.textContent ?? '')
    return this.#look(inPage, '')
  }

  /** What the answers that are chosen are called. */
  chosen(): Promise<string[]> {
    return this.#look(
      () =>
        [...document.querySelectorAll<HTMLInputElement>('main input:checked')].map((input) =>
          [...(input.labels ?? [])].map(({ textContent }) => textContent).join(' '),
        ),
      [],
    )
  }

  address(): Promise<string> {
    return this.tab.run(() => window.location.href, null)
  }

  /** Waits until the app has taken the page over, and listens. */
  async isTakenOver(): Promise<void> {
    const inPage = () =>
      Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__react'))
    await until(() => this.#look(inPage, false)).toBe(true)
  }

  /** How a text of the app reads in this person’s language. */
  say(english: string): string {
    return sayIn(this.language, english)
  }

  /** Finds a thing, sees that a screen reader is told the same of it, and does something with it. */
  async #act(sought: Sought, act: (found: Found) => Promise<void>): Promise<void> {
    await expect(async () => {
      const found = await this.tab.find(sought)
      if (!found) throw new Error(`No ${sought.role} “${sought.name}” on: ${await this.reads()}`)
      expect(found.name).toContain(sought.name)
      await act(found)
    }).toPass({ intervals: [50], timeout: 20_000 })
  }

  /** What is in the page, or else if one page is being put in the place of another at this moment. */
  async #look<Result>(inPage: () => Result, otherwise: Result): Promise<Result> {
    return this.tab.run(inPage, null).catch(() => otherwise)
  }

  /** Marks the page that is here, and waits until one without the mark has a heading. */
  async #leavesPage(leave: () => Promise<void>): Promise<void> {
    await this.tab.run(() => {
      document.documentElement.setAttribute('data-before', '')
    }, null)
    await leave()
    const isAnother = () =>
      !document.documentElement.hasAttribute('data-before') && document.querySelector('h1') !== null
    await until(() => this.#look(isAnother, false)).toBe(true)
  }
}

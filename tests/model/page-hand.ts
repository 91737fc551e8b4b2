import assert from 'node:assert/strict'
import type { BrowserContext, Page } from '@playwright/test'

import { ANSWERED_BY } from '#domain/interview.ts'
import type { Action } from './actions.ts'
import { Devtools } from './devtools.ts'
import { openEyes, type Eyes, type Target } from './eyes.ts'
import type { Hand } from './hand.ts'
import type { Seen } from './model.ts'
import { called, pressedBy } from './pressed.ts'

/** How long what is expected may take to show. */
const PATIENCE_MS = 10_000
/** What is waited for is the app, not all that a page loads. */
const AT_ONCE = { waitUntil: 'commit' } as const
/** What is not to be seen is not sent either. */
const NOTHING = { chosen: undefined, listed: undefined, result: undefined }

/**
 * Someone at the built site in a real browser: what is in its memory can’t be looked into. Presses
 * are the browser’s own, at the place where a thing stands, and nothing waits longer than it has to.
 */
export class PageHand implements Hand {
  readonly #page: Page
  readonly #devtools: Devtools
  readonly #site: string
  readonly #leavesTo: string

  private constructor(page: Page, devtools: Devtools, site: string, leavesTo: string) {
    this.#page = page
    this.#devtools = devtools
    this.#site = site
    this.#leavesTo = leavesTo
  }

  /** Opens the site in a tab of its own, with a history of its own. */
  static async open(context: BrowserContext, site: string, leavesTo: string): Promise<PageHand> {
    const page = await context.newPage()
    await openEyes(page)
    const devtools = await Devtools.of(page)
    await devtools.standIn(leavesTo, 'Elsewhere')
    const hand = new PageHand(page, devtools, site, leavesTo)
    await hand.#visit(site)
    return hand
  }

  readonly close = () => this.#page.close()

  async does(action: Action): Promise<void> {
    const pressed = pressedBy(action)
    if (!pressed) return this.#act(action)
    await this.#press(pressed, 'twice' in action && action.twice ? 2 : 1)
  }

  async sees(expected: Seen): Promise<Seen> {
    const seen = await this.#ask('sees', expected, PATIENCE_MS)
    return { ...NOTHING, ...(seen as Seen) }
  }

  async remains(): Promise<readonly string[]> {
    return (await this.#ask('remains')) as string[]
  }

  async #act(action: Action): Promise<void> {
    const { keyboard } = this.#page
    switch (action.do) {
      case 'choose':
        return this.#press({ radio: action.place })
      case 'hold-down':
        await this.#ask('focusAnswer')
        for (let press = 1; press <= action.presses; press += 1) await keyboard.press('ArrowDown')
        return
      case 'lean-on-enter':
        await this.#ask('focusAnswer')
        for (let press = 1; press <= action.presses; press += 1) await keyboard.press('Enter')
        return
      case 'type':
        return keyboard.type(action.keys)
      case 'begin':
        await this.#press({ radio: ANSWERED_BY.indexOf(action.answeredBy) })
        return this.#press(called('button', 'Continue'))
      case 'answer':
        return this.#press({ radio: 4 * action.question + action.place })
      case 'note':
        await this.#press({ note: action.question - 1 })
        await keyboard.press('ControlOrMeta+A')
        return keyboard.insertText(action.text)
      case 'browser':
        if (action.way === 'reload') return this.#load(() => this.#page.reload(AT_ONCE))
        return this.#move(action.way)
      case 'open-address':
        return this.#visit(new URL(action.address, this.#site).href)
      case 'leave-and-return':
        if (action.by === 'link') await this.#press(called('link', 'Leave'))
        else for (let press = 1; press <= 3; press += 1) await keyboard.press('Shift')
        await this.#page.waitForURL(this.#leavesTo, AT_ONCE)
        return this.#visit(this.#site)
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

  async #press(target: Target, times: 1 | 2 = 1): Promise<void> {
    const aim = await this.#ask('aim', target)
    assert.ok(aim, `What is to be pressed is not there to be pressed: ${JSON.stringify(target)}`)
    await this.#devtools.press(aim as NonNullable<ReturnType<Eyes['aim']>>, times)
  }

  async #move(way: 'back' | 'forward'): Promise<void> {
    // Where a page is loaded for it, this one goes away without an answer.
    const moved = this.#ask('moved').catch(() => this.#arrives())
    await this.#devtools.move(way)
    await moved
  }

  readonly #visit = (address: string) => this.#load(() => this.#page.goto(address, AT_ONCE))

  /** Does what loads a page, until the app is there. */
  async #load(leads: () => Promise<unknown>): Promise<void> {
    await leads()
    await this.#arrives()
  }

  /** Waits for the app in a page that may not have begun yet, and then can’t be asked. */
  async #arrives(): Promise<void> {
    const until = performance.now() + PATIENCE_MS
    const arrived = () => this.#ask('untilThere').then(() => true)
    while (!(await arrived().catch(() => false)))
      assert.ok(performance.now() < until, 'The app did not arrive.')
  }

  #ask(what: keyof Eyes, ...given: readonly unknown[]): Promise<unknown> {
    const values = given.map((value) => JSON.stringify(value)).join()
    return this.#devtools.ask(`eyes.${what}(${values})`)
  }
}

import assert from 'node:assert/strict'
import { isDeepStrictEqual } from 'node:util'
import type { BrowserContext, Page } from '@playwright/test'

import { ANSWERED_BY } from '#domain/interview.ts'
import type { Action } from './actions.ts'
import { openEyes, type Target } from './eyes.ts'
import type { Hand } from './hand.ts'
import type { Seen } from './model.ts'
import { called, pressedBy } from './pressed.ts'

/** How long what is expected may take to show. */
const PATIENCE_MS = 10_000

/**
 * Someone at the built site in a real browser: what is in its memory can’t be looked into. Presses
 * are the browser’s own, at the place where a thing stands, and nothing waits longer than it has to.
 */
export class PageHand implements Hand {
  readonly #page: Page
  readonly #site: string
  readonly #leavesTo: string

  private constructor(page: Page, site: string, leavesTo: string) {
    this.#page = page
    this.#site = site
    this.#leavesTo = leavesTo
  }

  /** Opens the site in a tab of its own, with a history of its own. */
  static async open(context: BrowserContext, site: string, leavesTo: string): Promise<PageHand> {
    const page = await context.newPage()
    await openEyes(page)
    const hand = new PageHand(page, site, leavesTo)
    await hand.#load(() => page.goto(site))
    return hand
  }

  readonly close = () => this.#page.close()

  async does(action: Action): Promise<void> {
    const pressed = pressedBy(action)
    if (!pressed) return this.#act(action)
    await this.#press(pressed, 'twice' in action && action.twice ? 2 : 1)
  }

  async sees(expected: Seen): Promise<Seen> {
    const until = performance.now() + PATIENCE_MS
    let seen = await this.#page.evaluate(() => window.eyes.look())
    while (!isDeepStrictEqual(seen, expected) && performance.now() < until)
      seen = await this.#page.evaluate(() => window.eyes.look())
    return seen
  }

  async remains(): Promise<readonly string[]> {
    return this.#page.evaluate(() => window.eyes.remains())
  }

  async #act(action: Action): Promise<void> {
    const { keyboard } = this.#page
    switch (action.do) {
      case 'choose':
        return this.#press({ radio: action.place })
      case 'hold-down':
        await this.#page.evaluate(() => window.eyes.focusAnswer())
        for (let press = 1; press <= action.presses; press += 1) await keyboard.press('ArrowDown')
        return
      case 'lean-on-enter':
        await this.#page.evaluate(() => window.eyes.focusAnswer())
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
        if (action.way === 'reload') return this.#load(() => this.#page.reload())
        return this.#load(() =>
          action.way === 'back' ? this.#page.goBack() : this.#page.goForward(),
        )
      case 'open-address':
        return this.#load(() => this.#page.goto(new URL(action.address, this.#site).href))
      case 'leave-and-return':
        if (action.by === 'link') await this.#press(called('link', 'Leave'))
        else for (let press = 1; press <= 3; press += 1) await keyboard.press('Shift')
        await this.#page.waitForURL(this.#leavesTo)
        return this.#load(() => this.#page.goto(this.#site))
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
    const aim = await this.#page.evaluate((wanted) => window.eyes.aim(wanted), target)
    assert.ok(aim, `What is to be pressed is not there to be pressed: ${JSON.stringify(target)}`)
    await this.#page.mouse.click(aim.x, aim.y, { clickCount: times })
  }

  /** Does what may load a page, until the app is there. */
  async #load(leads: () => Promise<unknown>): Promise<void> {
    await leads()
    await this.#page.evaluate(() => window.eyes.untilThere())
  }
}

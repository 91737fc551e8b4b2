import type { Locator, Page } from '@playwright/test'

import { ANSWERED_BY } from '#domain/interview.ts'
import { sayIn } from '../support/say.ts'
import type { Action } from './actions.ts'
import type { Hand } from './hand.ts'
import { look, signs } from './look.ts'
import type { Seen } from './model.ts'
import { pressedBy, type Pressed } from './pressed.ts'

const SIGNS = signs()

/** Someone at the built site in a real browser: what is in its memory can’t be looked into. */
export class PageHand implements Hand {
  readonly #page: Page
  readonly #site: string
  readonly #leavesTo: string

  constructor(page: Page, site: string, leavesTo: string) {
    this.#page = page
    this.#site = site
    this.#leavesTo = leavesTo
  }

  async does(action: Action): Promise<void> {
    const pressed = pressedBy(action)
    if (!pressed) return this.#act(action)
    const { language } = await this.#look()
    const target = await this.#find(pressed, language)
    if (action.do === 'press' && action.twice) await target.dblclick()
    else await target.click()
    if (action.do === 'speak')
      await this.#page.locator(`[aria-pressed=true][lang=${action.language}]`).waitFor()
  }

  async sees(): Promise<Seen> {
    let seen = await this.#look()
    while (seen.page.startsWith('not here yet')) seen = await this.#look()
    return seen
  }

  /** What is on screen once it has been painted. */
  async #look(): Promise<Seen> {
    await this.#page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
    )
    return this.#page.evaluate(look, SIGNS)
  }

  async #act(action: Action): Promise<void> {
    const page = this.#page
    const radios = page.getByRole('main').getByRole('radio')
    switch (action.do) {
      case 'choose':
        return radios.nth(action.place).check()
      case 'hold-down': {
        const chosen = radios.and(page.locator(':checked'))
        await ((await chosen.count()) > 0 ? chosen : radios.first()).focus()
        for (let press = 1; press <= action.presses; press += 1)
          await page.keyboard.press('ArrowDown')
        return
      }
      case 'type':
        return page.keyboard.type(action.keys)
      case 'begin':
        await radios.nth(ANSWERED_BY.indexOf(action.answeredBy)).check()
        return page.getByRole('button', { name: await this.#say('Continue') }).click()
      case 'answer':
        return radios.nth(4 * action.question + action.place).check()
      case 'note':
        await this.#unfold()
        return page
          .getByRole('textbox')
          .nth(action.question - 1)
          .fill(action.text)
      case 'browser':
        if (action.way === 'back') await page.goBack()
        else if (action.way === 'forward') await page.goForward()
        else await page.reload()
        return
      case 'open-address':
        await page.goto(new URL(action.address, this.#site).href)
        return
      case 'leave-and-return':
        await page.getByRole('link', { name: await this.#say('Leave'), exact: true }).click()
        await page.waitForURL(this.#leavesTo)
        await page.goto(this.#site)
        return
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

  async #find({ role, names }: Pressed, language: Seen['language']): Promise<Locator> {
    if (role === 'checkbox') await this.#unfold()
    const called = names.map((name) => escaped(sayIn(language, name))).join('|')
    const exact = this.#page.getByRole(role, { name: new RegExp(`^(?:${called})$`) })
    if ((await exact.count()) > 0) return exact.first()
    return this.#page.getByRole(role, { name: new RegExp(`^(?:${called})`) }).first()
  }

  async #say(english: string): Promise<string> {
    const { language } = await this.#look()
    return sayIn(language, english)
  }

  async #unfold(): Promise<void> {
    await this.#page.evaluate(() => {
      for (const folded of document.querySelectorAll('main details'))
        folded.setAttribute('open', '')
    })
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

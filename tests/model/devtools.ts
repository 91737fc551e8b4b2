import assert from 'node:assert/strict'
import type { CDPSession, Page } from '@playwright/test'

interface Place {
  readonly x: number
  readonly y: number
}

/**
 * A page of Chromium by the browser’s own protocol: a question is one message there and back, and a
 * press is sent whole before it is waited for. Playwright’s own ways take three times as long, and
 * where it answers for an address itself it turns off the cache of all.
 */
export class Devtools {
  readonly #session: CDPSession

  private constructor(session: CDPSession) {
    this.#session = session
  }

  static async of(page: Page): Promise<Devtools> {
    return new Devtools(await page.context().newCDPSession(page))
  }

  /** What an expression comes to in the page. Refused where it throws, or where the page goes away. */
  async ask(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? expression)
    return result.value
  }

  /** With the mouse, as fast as the browser takes it. */
  async press({ x, y }: Place, times: number): Promise<void> {
    const presses = Array.from({ length: times }, (_, before) => before + 1)
    const sent = presses.flatMap((clickCount) =>
      (['mousePressed', 'mouseReleased'] as const).map((type) => {
        const press = { type, x, y, clickCount, button: 'left' } as const
        return this.#session.send('Input.dispatchMouseEvent', press)
      }),
    )
    await Promise.all(sent)
  }

  /** Presses the browser’s Back or Forward. */
  async move(way: 'back' | 'forward'): Promise<void> {
    const { currentIndex, entries } = await this.#session.send('Page.getNavigationHistory')
    const entry = entries[currentIndex + (way === 'back' ? -1 : 1)]
    assert.ok(entry, `The browser has nothing to go ${way} to.`)
    await this.#session.send('Page.navigateToHistoryEntry', { entryId: entry.id })
  }

  /** Has a page in the place of one that is elsewhere, and of all that stands beside it. */
  async standIn(address: string, title: string): Promise<void> {
    const body = Buffer.from(title).toString('base64')
    this.#session.on('Fetch.requestPaused', ({ requestId }) => {
      const page = { requestId, responseCode: 200, body }
      // The tab may be closed meanwhile.
      this.#session.send('Fetch.fulfillRequest', page).catch(() => {})
    })
    const { origin } = new URL(address)
    await this.#session.send('Fetch.enable', { patterns: [{ urlPattern: `${origin}/*` }] })
  }
}

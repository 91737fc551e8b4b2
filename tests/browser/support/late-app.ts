import type { Page } from '@playwright/test'

import { expect } from './test.ts'

/** Opens an address on a line that brings the page and none of the app’s script, until it is let. */
export async function openWithoutScript(page: Page, address: string): Promise<() => void> {
  let arrive = () => {}
  const arrival = new Promise<void>((done) => (arrive = done))
  await page.route('**/assets/*.js', async (route) => {
    await arrival
    await route.fallback()
  })
  await page.goto(address, { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return arrive
}

/** Until the app has taken the page over, and listens. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__react')),
  )
}

/** Notes what moves on the page by itself from now on; returns how to ask for the words that did. */
export async function watchShifts(page: Page): Promise<() => Promise<readonly string[]>> {
  const shifts = await page.evaluateHandle(() => {
    const seen: string[] = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { hadRecentInput, sources } = entry as unknown as {
          hadRecentInput: boolean
          sources: { node: Node | null }[]
        }
        const moved = sources.map(({ node }) => node?.textContent?.slice(0, 40) ?? '')
        if (!hadRecentInput) seen.push(...moved)
      }
    }).observe({ type: 'layout-shift', buffered: true })
    return seen
  })
  return () => shifts.jsonValue()
}

/**
 * Runs in the page: presses Leave when React has put the app into the page and its effects have yet to
 * run, so that the app and the page’s own script both listen. No more than a moment lies there, and a
 * press falls into it on a slow phone; here the message is held back by which React goes on. Every
 * start of a way out is told to `noteLeaving`: two at once end well or badly, as it happens.
 */
export function leaveBeforeEffects(): void {
  type Internals = { stateNode?: { current: { memoizedState: { isDehydrated?: boolean } | null } } }
  const root = document.querySelector('#root') as HTMLElement
  function isCommitted(): boolean {
    const found = Object.entries(root).find(([key]) => key.startsWith('__reactContainer'))?.[1]
    return (found as Internals)?.stateNode?.current.memoizedState?.isDehydrated === false
  }
  const prototype: { postMessage: (this: MessagePort, message: unknown) => void } =
    MessagePort.prototype
  const post = prototype.postMessage
  const { noteLeaving } = window as unknown as { noteLeaving: () => void }
  const go = window.history.go.bind(window.history)
  window.history.go = (delta) => {
    noteLeaving()
    go(delta)
  }
  prototype.postMessage = function hold(message) {
    const goOn = () => post.call(this, message)
    if (!window.firstSteps || !isCommitted()) return goOn()
    prototype.postMessage = post
    window.setTimeout(() => {
      document.querySelector<HTMLElement>('[data-leave]')?.click()
      window.setTimeout(goOn, 50)
    })
  }
}

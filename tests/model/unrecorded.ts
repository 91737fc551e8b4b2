import type { BrowserContext } from '@playwright/test'

/** What Playwright has for itself: without it less is played in a time, and nothing else differs. */
interface Wrapping {
  readonly _wrapApiCall: (call: () => Promise<void>, options: { title: string }) => Promise<void>
}

/**
 * Plays as one call of Playwright. Else it writes down for its reports where each call came from,
 * which takes longer than the call, and goes through all of them at each.
 */
export async function unrecorded(
  context: BrowserContext,
  plays: () => Promise<void>,
): Promise<void> {
  const { _wrapApiCall: wrap } = context as Partial<Wrapping>
  await (wrap ? wrap.call(context, plays, { title: 'plays' }) : plays())
}

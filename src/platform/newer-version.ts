import type { PageAsks } from './offline-messages.ts'
import { registered, settled } from './service-worker.ts'

/**
 * Asks the network for a newer version of the copy, and says when one is here whole; until it is
 * taken, the one before goes on. Returns what ends the watch.
 */
export function watchForNewer(onNewer: () => void): () => void {
  const watching = new AbortController()
  const { signal } = watching

  async function watch(): Promise<void> {
    const found = await registered()
    if (!found || signal.aborted) return
    const tell = () => {
      if (found.waiting) onNewer()
    }
    const follow = () => found.installing?.addEventListener('statechange', tell, { signal })
    tell()
    follow() // one may be on its way from the watch before
    found.addEventListener('updatefound', follow, { signal })
    await found.update().catch(() => {}) // without a network nothing is newer
  }

  void watch()
  return () => watching.abort()
}

/** Puts the newer version in the place of this one. An open page is the old one until loaded anew. */
export async function takeNewer(): Promise<void> {
  const waiting = (await registered())?.waiting
  if (!waiting) return // another tab took it
  // A worker takes no target.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  waiting.postMessage('take-over' satisfies PageAsks)
  await settled(waiting)
}

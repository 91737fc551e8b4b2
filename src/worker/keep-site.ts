import type { NotKept } from '#platform/offline-messages.ts'
import { cacheOf, hashOf, type SiteCopy } from './site-copy.ts'

/** Why the site was not kept. */
export class KeepFailure extends Error {
  readonly because: NotKept
  constructor(because: NotKept, cause?: unknown) {
    super(because, { cause })
    this.because = because
  }
}

/**
 * Keeps every file of a version. All of them arrive, and are what was built to the last byte, before
 * the first is kept: a line that breaks half way leaves nothing behind. Throws a `KeepFailure`;
 * where that is for want of space, a part may be there.
 */
export async function keepSite(
  copy: SiteCopy,
  onArrived: (files: number, of: number) => void,
): Promise<void> {
  const files = Object.entries(copy.files)
  const stop = new AbortController()
  let arrived = 0
  try {
    const responses = await Promise.all(
      files.map(async ([path, hash]) => {
        const response = await arrival(path, hash, stop.signal)
        onArrived(++arrived, files.length)
        return [path, response] as const
      }),
    )
    await put(cacheOf(copy), responses)
  } catch (error) {
    stop.abort() // what is still on its way is of no use
    throw error
  }
}

/** Whether every file of a version is kept, and is what was built to the last byte: by reading all. */
export async function isWhole(copy: SiteCopy): Promise<boolean> {
  if (!(await caches.has(cacheOf(copy)))) return false
  const cache = await caches.open(cacheOf(copy))
  const right = await Promise.all(
    Object.entries(copy.files).map(async ([path, hash]) => {
      const kept = await cache.match(path)
      return kept !== undefined && (await hashOf(await kept.arrayBuffer())) === hash
    }),
  )
  return right.every(Boolean)
}

/** A file as it was built; what the browser had is asked for once more where it is another. */
async function arrival(path: string, hash: string, signal: AbortSignal): Promise<Response> {
  for (const cache of ['default', 'reload'] as const) {
    const { bytes, headers } = await ask(path, { cache, signal })
    if ((await hashOf(bytes)) === hash) return new Response(bytes, { headers: plain(headers) })
  }
  throw new KeepFailure('changed')
}

async function ask(path: string, init: RequestInit) {
  try {
    const response = await fetch(path, init)
    if (response.status >= 500) throw new Error(String(response.status))
    return { bytes: await response.arrayBuffer(), headers: response.headers }
  } catch (error) {
    throw new KeepFailure('network', error)
  }
}

/**
 * The headers of a response without what was true on its way alone. A new response is made with
 * them: one that came by way of another address may not answer for a page.
 */
function plain(headers: Headers): Headers {
  const kept = new Headers(headers)
  for (const name of ['Content-Encoding', 'Content-Length', 'Vary']) kept.delete(name)
  return kept
}

async function put(
  name: string,
  responses: readonly (readonly [path: string, response: Response])[],
): Promise<void> {
  try {
    const cache = await caches.open(name)
    await Promise.all(responses.map(([path, response]) => cache.put(path, response)))
  } catch (error) {
    throw new KeepFailure('space', error)
  }
}

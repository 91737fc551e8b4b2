import { SETTINGS_PATH } from './answer-for.ts'
import { KeepFailure } from './keep-site.ts'
import { SETTINGS_CACHE } from './site-copy.ts'

/** How long the network may take before the kept file is good enough. */
const PATIENCE_MS = 2000

/** Asks what whoever runs the site has set. Throws a `KeepFailure` where the network does not say. */
export async function askSettings(): Promise<Response> {
  try {
    return await fetch(SETTINGS_PATH, { cache: 'no-cache' })
  } catch (error) {
    throw new KeepFailure('network', error)
  }
}

/**
 * The settings: from the network where it answers in time, so that a changed number arrives without
 * a new version of the site; else as they were kept. `outlive` keeps the worker awake for an answer
 * that comes late.
 */
export async function settings(
  request: Request,
  outlive: (work: Promise<unknown>) => void,
): Promise<Response> {
  const fresh = fetch(request).then(keepWhereKept)
  outlive(fresh.catch(() => {}))
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS))
  const inTime = await Promise.race([fresh.catch(() => undefined), late])
  return inTime ?? (await kept()) ?? absent()
}

/** On a device whose copy was removed meanwhile, nothing is kept. */
async function keepWhereKept(response: Response): Promise<Response> {
  return (await caches.has(SETTINGS_CACHE)) ? keepSettings(response) : response
}

/** Keeps what is set, or that nothing is. An answer that says neither leaves the kept one be. */
export async function keepSettings(response: Response): Promise<Response> {
  const cache = await caches.open(SETTINGS_CACHE)
  if (response.status >= 500) return (await kept()) ?? response
  const body = response.ok ? await response.clone().blob() : null
  const { headers } = response
  await cache.put(SETTINGS_PATH, body ? new Response(body, { headers }) : absent())
  return response
}

function kept(): Promise<Response | undefined> {
  return caches.match(SETTINGS_PATH, { cacheName: SETTINGS_CACHE })
}

function absent(): Response {
  return new Response(null, { status: 404 })
}

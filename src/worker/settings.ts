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

/**
 * Keeps what is set, or that nothing is. An answer that says neither leaves the kept one be, and gives
 * way to it.
 */
export async function keepSettings(response: Response): Promise<Response> {
  const cache = await caches.open(SETTINGS_CACHE) // where there is one, what comes later is kept
  const said = response.status === 404 ? absent() : await fileIn(response)
  if (!said) return (await kept()) ?? response
  await cache.put(SETTINGS_PATH, said)
  return response
}

/** The file that an answer brings, if it does: a Wi-Fi that wants a sign-in brings a page of its own. */
async function fileIn(response: Response): Promise<Response | undefined> {
  if (!response.ok) return undefined
  const body = await response.clone().blob()
  if (/^\s*</.test(await body.text())) return undefined // as in content/site-file/check.ts
  return new Response(body, { headers: response.headers })
}

function kept(): Promise<Response | undefined> {
  return caches.match(SETTINGS_PATH, { cacheName: SETTINGS_CACHE })
}

function absent(): Response {
  return new Response(null, { status: 404 })
}

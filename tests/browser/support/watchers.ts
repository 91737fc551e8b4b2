import type { BrowserContext } from '@playwright/test'

import { isNeutral } from './titles.ts'

/** What a page could let something out by. A test names those that it is about. */
export type Sink =
  | 'cache'
  | 'clipboard'
  | 'console'
  | 'cookie'
  | 'database'
  | 'download'
  | 'history'
  | 'link'
  | 'network'
  | 'policy'
  | 'speech'
  | 'storage'
  | 'thrown'
  | 'title'
  | 'worker'

/** A function of the page, by the words that lead to it, and the sink it is. */
type Function = readonly [owner: string, name: string, sink: Sink]
const FUNCTIONS: readonly Function[] = [
  ['Storage.prototype', 'setItem', 'storage'],
  ['StorageManager.prototype', 'getDirectory', 'storage'],
  ['IDBFactory.prototype', 'open', 'database'],
  ['CacheStorage.prototype', 'open', 'cache'],
  ['CookieStore.prototype', 'set', 'cookie'],
  ['window', 'fetch', 'network'],
  ['window', 'XMLHttpRequest', 'network'],
  ['window', 'WebSocket', 'network'],
  ['window', 'WebTransport', 'network'],
  ['window', 'EventSource', 'network'],
  ['window', 'RTCPeerConnection', 'network'],
  ['Navigator.prototype', 'sendBeacon', 'network'],
  ['Clipboard.prototype', 'writeText', 'clipboard'],
  ['Clipboard.prototype', 'write', 'clipboard'],
  ['Clipboard.prototype', 'readText', 'clipboard'],
  ['Clipboard.prototype', 'read', 'clipboard'],
  ['Document.prototype', 'execCommand', 'clipboard'],
  ['SpeechSynthesis.prototype', 'speak', 'speech'],
  ['ServiceWorkerContainer.prototype', 'register', 'worker'],
]

/** All that a visit may put into its history: an opaque index, or that it is on its way out. */
const HISTORY_STATE = '^(\\{"i":\\d+\\}|\\{"n":"(out|blank)"(,"to":"https://[^"]+")?\\})$'
const REPORT = 'reportSink'

/** A sink that was used, and what for. */
export interface Sighting {
  readonly sink: Sink
  readonly what: string
}

/** What a watched context did: the sinks it used, and every address it asked for. */
interface Watch {
  readonly sightings: Sighting[]
  readonly asked: string[]
  /** Waits for what the pages have said by now, and looks around in them. */
  readonly settle: () => Promise<void>
}

/**
 * Watches every page of a browser context, present and future, for anything that could let
 * something out: what it sends, stores, logs, copies, speaks, names itself or writes into its
 * history. Each kind has a test that plants it and sees it reported: watchers.spec.ts.
 */
export async function watch(
  context: BrowserContext,
  site: string,
  destination: string,
): Promise<Watch> {
  const siteOrigin = new URL(site).origin
  const sightings: Sighting[] = []
  const asked: string[] = []
  const see = (sink: Sink, what: string) => sightings.push({ sink, what })

  await context.exposeFunction(REPORT, (sink: Sink, what: string) => {
    if (sink !== 'title') see(sink, what)
    else if (!isNeutral(what)) see(sink, what)
  })
  await context.addInitScript(watchPage, [FUNCTIONS, HISTORY_STATE, REPORT, siteOrigin] as const)

  context.on('console', (message) => {
    // Where Leave leads is not watched. Its icon is asked for by the browser, past what a test serves there.
    if (message.location().url.startsWith(`${new URL(destination).origin}/`)) return
    // The browser itself reports a page that is not there, as it must be.
    if (!message.text().includes('404 (Not Found)')) see('console', message.text())
  })
  context.on('weberror', (error) => see('thrown', error.error().message))
  context.on('page', (page) => page.on('download', (file) => see('download', file.url())))
  for (const page of context.pages())
    page.on('download', (file) => see('download', file.suggestedFilename()))
  context.on('request', (request) => {
    const { origin, pathname, search, protocol } = new URL(request.url())
    if (protocol === 'blob:') return // a download: it is seen as one
    if (protocol === 'data:' && request.isNavigationRequest()) return // a page of the test's own
    if (request.isNavigationRequest() && request.url() === destination) return
    const here = origin === siteOrigin
    if (here) asked.push(`${request.method()} ${pathname}${search && '?…'}`)
    const ours = here && request.method() === 'GET' && search === ''
    const known =
      /^\/(assets\/|icon\.svg$|site\.json$)/.test(pathname) || request.isNavigationRequest()
    if (!ours || !known) see('network', `${request.method()} ${request.url()}`)
  })

  return {
    sightings,
    asked,
    async settle() {
      const open = context.pages().filter((page) => page.url().startsWith(site))
      for (const page of open)
        for (const [sink, what] of await page.evaluate(lookAround, destination).catch(() => []))
          see(sink, what)
      for (const { name } of await context.cookies()) see('cookie', name)
    },
  }
}

/** Runs in every page before its own scripts. */
function watchPage([functions, historyState, report, site]: readonly [
  typeof FUNCTIONS,
  string,
  string,
  string,
]): void {
  if (window.location.origin !== site) return // where Leave leads is not watched
  const say = (sink: Sink, what: string) =>
    void (window as unknown as Record<string, (sink: Sink, what: string) => Promise<void>>)[
      report
    ]?.(sink, what)

  // The file that an agency may put beside the site is asked for once, and nothing is sent with it.
  let filesAsked = 0
  const isTheOneFile = (name: string, [address, options]: readonly unknown[]) =>
    name === 'fetch' &&
    address === '/site.json' &&
    Object.keys(Object(options)).join() === 'cache,redirect,signal' &&
    (filesAsked += 1) === 1

  for (const [path, name, sink] of functions) {
    let owner: unknown = window
    for (const step of path
      .replace(/^window\.?/, '')
      .split('.')
      .filter(Boolean))
      owner = (owner as Record<string, unknown> | undefined)?.[step]
    const holder = owner as Record<string, unknown> | undefined
    const original = holder?.[name]
    if (!holder || typeof original !== 'function') continue // this browser has none
    holder[name] = new Proxy(original, {
      apply(called, self, values: unknown[]) {
        if (!isTheOneFile(name, values)) say(sink, name)
        return Reflect.apply(called as () => unknown, self, values)
      },
      construct(called, values: unknown[]) {
        say(sink, name)
        return Reflect.construct(called, values) as object
      },
    })
  }

  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(value: string) {
      say('cookie', 'document.cookie')
      cookie?.set?.call(this, value)
    },
  })

  for (const method of ['pushState', 'replaceState'] as const) {
    const original = window.history[method].bind(window.history)
    window.history[method] = (state: unknown, unused: string, url?: string | URL | null) => {
      const written = JSON.stringify(state)
      if (!new RegExp(historyState).test(written) || url !== undefined)
        say('history', `${method} ${written} ${String(url)}`)
      original(state, unused, url)
    }
  }

  document.addEventListener('securitypolicyviolation', (event) =>
    say('policy', `${event.effectiveDirective} ${event.blockedURI}`),
  )
  let title: string | undefined
  new MutationObserver(() => {
    if (document.title === title) return
    title = document.title
    if (title !== '') say('title', title)
  }).observe(document, { subtree: true, childList: true, characterData: true })
}

/** What shows only in the page as it stands: what it has kept by any way, and where it leads. */
function lookAround(destination: string): [Sink, string][] {
  const found: [Sink, string][] = []
  try {
    const kept = window.localStorage.length + window.sessionStorage.length
    if (kept > 0) found.push(['storage', `${kept} entries`])
  } catch {
    // A page without an origin has no stores.
  }
  for (const { origin, href, target, relList } of document.links) {
    if (!href.startsWith('http') || origin === window.location.origin) continue
    // Only the link that leaves the site for good stays in its tab.
    const apart = target === '_blank' && relList.contains('noopener')
    if (!relList.contains('noreferrer') || !(apart || href === destination))
      found.push(['link', href])
  }
  return found
}

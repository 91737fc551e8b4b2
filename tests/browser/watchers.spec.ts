import { expect, test as base, type Page, type Request } from '@playwright/test'

import { differences, noteAsked } from './support/server-log.ts'
import { LEAVE_DESTINATION } from './support/test.ts'
import { watch, type Sink } from './support/watchers.ts'

/** Without the watchers of every other test: these tests do on purpose what those forbid. */
const test = base.extend<{ site: string }>({
  site: [process.env['SITE'] ?? '', { option: true }],
})

/** What a page must not do, and the watcher that sees it. The policy is off here: it would help. */
const FAULTS: readonly (readonly [what: string, sink: Sink, does: string])[] = [
  ['keeps something for the tab', 'storage', 'sessionStorage.setItem("a", "1")'],
  ['keeps something for good', 'storage', 'localStorage.setItem("a", "1")'],
  ['keeps something without a function', 'storage', 'sessionStorage.a = "1"'],
  ['opens a file system of its own', 'storage', 'navigator.storage.getDirectory()'],
  ['opens a database', 'database', 'indexedDB.open("a")'],
  ['opens a cache', 'cache', 'caches.open("a")'],
  ['sets a cookie', 'cookie', 'document.cookie = "a=1"'],
  ['sets a cookie by the newer way', 'cookie', 'cookieStore.set("a", "1")'],
  ['fetches', 'network', 'fetch("/robots.txt")'],
  ['asks for the file beside it twice', 'network', 'fetch("/site.json")'],
  ['sends words along with that', 'network', 'fetch("/site.json", { method: "POST", body: "a" })'],
  ['asks by the older way', 'network', 'new XMLHttpRequest()'],
  ['sends a beacon', 'network', 'navigator.sendBeacon("/a", "1")'],
  ['opens a socket', 'network', 'new WebSocket("ws://127.0.0.1:9")'],
  ['listens for events', 'network', 'new EventSource("/a")'],
  ['calls another browser', 'network', 'new RTCPeerConnection()'],
  ['asks for a picture with a query', 'network', 'new Image().src = "/icon.svg?a=1"'],
  ['asks another site', 'network', 'new Image().src = "https://eleven.example/a"'],
  ['copies', 'clipboard', 'navigator.clipboard.writeText("a").catch(() => {})'],
  ['copies by the older way', 'clipboard', 'document.execCommand("copy")'],
  ['speaks', 'speech', 'speechSynthesis.speak(new SpeechSynthesisUtterance("a"))'],
  // A file that every page asks for: the test may be over before the server has heard of it.
  ['registers a worker', 'worker', 'navigator.serviceWorker.register("/icon.svg").catch(() => {})'],
  ['says something on the console', 'console', 'console.info("a")'],
  ['throws', 'thrown', 'setTimeout(() => { throw new Error("a") })'],
  ['writes an answer into its history', 'history', 'history.pushState({ i: 1, a: "yes" }, "")'],
  ['changes its address', 'history', 'history.replaceState({ i: 1 }, "", "/#yes")'],
  ['takes a title that tells', 'title', 'document.title = "5 of 11 – Eleven"'],
  [
    'leads out in the same tab',
    'link',
    'document.body.append(Object.assign(document.createElement("a"), { href: "https://eleven.example/" }))',
  ],
  [
    'hands out a file',
    'download',
    'Object.assign(document.createElement("a"), { href: URL.createObjectURL(new Blob(["a"])), download: "a" }).click()',
  ],
]

test.describe('a watcher', () => {
  test.use({ bypassCSP: true })
  for (const [what, sink, does] of FAULTS) {
    test(`sees a page that ${what}`, async ({ context, page, site }) => {
      const { sightings, asked, settle } = await watch(context, site, LEAVE_DESTINATION)
      await page.goto(site, { waitUntil: 'networkidle' })
      const unanswered = new Set<Request>()
      page.on('request', (request) => unanswered.add(request))
      page.on('requestfinished', (request) => unanswered.delete(request))
      page.on('requestfailed', (request) => unanswered.delete(request))
      await settle()
      expect(sightings).toEqual([])
      await page.evaluate(`void (${does})`)
      await expect
        .poll(async () => {
          await settle()
          return sightings.map((sighting) => sighting.sink)
        })
        .toContain(sink)
      // What the server has not heard of yet it never would, once the page is closed.
      await expect.poll(() => unanswered.size).toBe(0)
      noteAsked(asked)
    })
  }
})

test('is refused, and seen, when a page breaks its policy', async ({ context, page, site }) => {
  const { sightings, settle } = await watch(context, site, LEAVE_DESTINATION)
  await page.goto(site)
  await closed(page)
  const refused = await page.evaluate(async () => {
    const tries = {
      'markup from text': () => (document.body.innerHTML = '<b>a</b>'),
      'a script of its own': () =>
        document.body.append(Object.assign(document.createElement('script'), { text: '1' })),
      'a request': () => fetch('/robots.txt'),
    }
    const results: string[] = []
    for (const [name, attempt] of Object.entries(tries)) {
      try {
        await attempt()
      } catch {
        results.push(name)
      }
    }
    return results
  })
  expect(refused).toEqual(['markup from text', 'a script of its own', 'a request'])
  await settle()
  expect(sightings.map(({ sink }) => sink)).toContain('policy')
})

/** Waits until the page has closed the way that its one request took. */
async function closed(page: Page): Promise<void> {
  await page.locator('meta[content="connect-src \'none\'"]').waitFor({ state: 'attached' })
}

test('reaches no other name at all from this browser', async ({ page }) => {
  await expect(page.goto('https://findtreatment.gov/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED')
})

test('sees a request that no page made, and one that never arrived', () => {
  expect(differences(['GET /', 'GET /icon.svg'], ['GET /'])).toEqual([])
  expect(differences(['GET /', 'GET /?…'], ['GET /'])).toEqual(['served, never asked: GET /?…'])
  expect(differences(['GET /'], ['GET /', 'GET /a'])).toEqual(['asked, never served: GET /a'])
})

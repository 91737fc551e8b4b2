/// <reference lib="webworker" />
import type { PageAsks, WorkerTells } from '#platform/offline-messages.ts'
import { answerFor, type Answer } from './answer-for.ts'
import { isWhole, KeepFailure, keepSite } from './keep-site.ts'
import { askSettings, keepSettings, settings } from './settings.ts'
import { cacheOf, neverBegun, outlived, type SiteCopy } from './site-copy.ts'

/**
 * The worker of a device that was made ready for offline use: docs/adr/0016. It keeps the site, and
 * answers with it. It is never registered but by a press, and knows nothing of any answer.
 */
declare const self: ServiceWorkerGlobalScope
/** Put before this file by build/service-worker.ts. */
declare const SITE_COPY: SiteCopy

const ORIGIN = self.location.origin
const NOT_FOUND = '/404.html'

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(begin()))
self.addEventListener('message', (event) => event.waitUntil(heed(event)))
self.addEventListener('fetch', (event) => {
  const answer = answerFor(event.request, ORIGIN, SITE_COPY)
  if (answer) event.respondWith(responseFor(answer, event))
})

/** Keeps this version whole, or nothing of it. */
async function install(): Promise<void> {
  try {
    await keep()
  } catch (error) {
    await caches.delete(cacheOf(SITE_COPY))
    throw error // the browser then drops this version and leaves the one before as it is
  }
  if (!self.registration.waiting) return
  const passedBy = neverBegun(await caches.keys(), SITE_COPY)
  if (passedBy !== undefined) await caches.delete(passedBy)
}

/** Keeps this version; says to every open page how far it is, and why it could not be. */
async function keep(): Promise<void> {
  try {
    const set = await askSettings()
    await keepSite(SITE_COPY, (files, of) => void tell({ kind: 'arrived', files, of }))
    await keepSettings(set)
  } catch (error) {
    const because = error instanceof KeepFailure ? error.because : 'space'
    await tell({ kind: 'not-kept', because })
    throw error
  }
}

async function begin(): Promise<void> {
  const old = outlived(await caches.keys(), SITE_COPY)
  await Promise.all(old.map((name) => caches.delete(name)))
  await self.clients.claim()
}

async function heed({ data, ports }: ExtendableMessageEvent): Promise<void> {
  switch (data as PageAsks) {
    case 'mend':
      await keep().catch(() => {}) // every page has been told why not
      return ports[0]?.postMessage(await isWhole(SITE_COPY))
    case 'look':
      return ports[0]?.postMessage(await isWhole(SITE_COPY))
    case 'take-over':
      return self.skipWaiting()
  }
}

async function responseFor(answer: Answer, event: FetchEvent): Promise<Response> {
  switch (answer.kind) {
    case 'settings':
      return settings(event.request, (work) => event.waitUntil(work))
    case 'kept':
      return (await kept(answer.path)) ?? fetch(event.request)
    case 'older-part':
      return (await caches.match(event.request.url)) ?? fetch(event.request)
    case 'unknown-page':
      return fetch(event.request).catch(notFound)
  }
}

/** To look does not make a cache: a page that is still open asks on, once the copy is removed. */
function kept(path: string): Promise<Response | undefined> {
  return caches.match(path, { cacheName: cacheOf(SITE_COPY) })
}

async function notFound(): Promise<Response> {
  const page = await kept(NOT_FOUND)
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error()
}

async function tell(news: WorkerTells): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  // The pages that a worker sees are of its own origin, and take no target.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  for (const page of pages) page.postMessage(news)
}

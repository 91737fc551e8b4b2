import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { build, preview } from 'vite'

import { answerTokens } from './answer-tokens.ts'

const ROOT = join(import.meta.dirname, '../../..')
/** Where the site with tokens for answers is built. */
export const TOKEN_SITE = join(ROOT, 'node_modules/.cache/eleven/token-site')

interface Site {
  readonly address: string
  readonly close: () => Promise<void>
}

/** Builds and serves the site with tokens for answers, as a host serves it; Leave leads elsewhere. */
export async function serveTokenSite(leaveDestination: string): Promise<Site> {
  process.env['LEAVE_DESTINATION'] = leaveDestination
  const options = { root: ROOT, logLevel: 'error', mode: 'e2e' } as const
  const outDir = TOKEN_SITE
  await build({ ...options, plugins: [answerTokens()], build: { outDir, emptyOutDir: true } })
  const server = await preview({ ...options, build: { outDir }, preview: { port: 0 } })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('The site is not being served.')
  return { address, close: () => server.close() }
}

/** What a careless page leaves, and where: each has a word of its own that has to be found. */
export const LEAKS = [
  'form-text',
  'note-text',
  'session-storage',
  'local-storage',
  'database',
  'cache',
  'cookie',
  'title',
  'address',
  'request',
] as const

export const leakWord = (leak: string) => `zq-left-in-${leak}-9c1e`

/** Where Leave leads on the careless site: a page without a form, whose state would be kept. */
export const LEFT = 'left'

/**
 * Serves one page that does all that the site may not do, and one to leave to. The words of the
 * first are spelled at run time.
 */
export async function serveCarelessSite(): Promise<Site> {
  const server = createServer(({ url }, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(url === `/${LEFT}` ? '<!doctype html><title>Left</title>' : CARELESS_PAGE)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // it listens on a port, not on a pipe
  return { address: `http://127.0.0.1:${port}/`, close: () => closed(server) }
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

const CARELESS_PAGE = `<!doctype html><title>Careless</title>
<form><label><input type="radio" name="answer" value="1" />Yes</label><input name="words" /><textarea name="note"></textarea></form>
<button type="button">Leak</button>
<script>
  const word = (leak) => ['zq', 'left', 'in', ...leak.split('-'), '9c1e'].join('-')
  document.querySelector('button').addEventListener('click', async () => {
    document.forms[0].words.value = word('form-text')
    document.forms[0].note.value = word('note-text')
    sessionStorage.setItem('a', word('session-storage'))
    localStorage.setItem('a', word('local-storage'))
    document.cookie = 'a=' + word('cookie') + '; max-age=9999'
    await fetch('/' + word('request'))
    await (await caches.open('a')).put('/a', new Response(word('cache')))
    await new Promise((done) => {
      const opening = indexedDB.open('a')
      opening.onupgradeneeded = () => opening.result.createObjectStore('a')
      opening.onsuccess = () => {
        const writing = opening.result.transaction('a', 'readwrite')
        writing.objectStore('a').put(word('database'), 'a')
        writing.oncomplete = done
      }
    })
    document.title = word('title')
    history.pushState(null, '', '/#' + word('address'))
    document.querySelector('button').textContent = 'Leaked'
  })
</script>`

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { expect, test } from '@playwright/test'

import { ASK_EACH_TIME, FORGET, headers, KEEP_FOR_A_YEAR } from '../../build/headers.ts'
import { inlineHashes, pagesIn } from '../../build/inline-hashes.ts'
import { findServer } from '../../scripts/servers.mjs'
import { ask, type Answer } from './support/ask.ts'
import { startCaddy } from './support/caddy.ts'
import { startNginx } from './support/nginx.ts'
import type { Server } from './support/server.ts'

const DIST = join(import.meta.dirname, '../../dist')
const SCRIPT = `/assets/${assetNamed(/^index-.*\.js$/)}`
const STYLE = `/assets/${assetNamed(/\.css$/)}`
const PROMISED = headers(inlineHashes(pagesIn(DIST).map(({ html }) => html)))
const MISSING = ['/no-such-page', '/assets/index-00000000.js', '/es/nowhere', '/help/nowhere']
const HTML = 'text/html; charset=utf-8'
/** Where each clean address leads, with a stroke at its end or without. */
const ADDRESSES = {
  '/': 'index.html',
  '/help': 'help.html',
  '/help/': 'help.html',
  '/help.html': 'help.html',
  '/es': 'es.html',
  '/es/': 'es.html',
  '/es/help': 'es/help.html',
  '/guide': 'guide.html',
  '/guide/': 'guide.html',
  '/guide/overdose': 'guide/overdose.html',
  '/en/guide/overdose/': 'en/guide/overdose.html',
}
const FILES = {
  [SCRIPT]: /^(?:text|application)\/javascript(?:; charset=utf-8)?$/,
  [STYLE]: /^text\/css; charset=utf-8$/,
  '/sw.js': /^(?:text|application)\/javascript(?:; charset=utf-8)?$/,
  '/site.json': /^application\/json/,
  '/manifest.json': /^application\/json/,
  '/icon.svg': /^image\/svg\+xml/,
  '/robots.txt': /^text\/plain; charset=utf-8$/,
}

for (const [name, start] of Object.entries({ nginx: startNginx, Caddy: startCaddy }))
  test.describe(name, () => {
    let server: Server
    const get = (path: string, sent?: Record<string, string>, method?: string) =>
      ask(server.site, path, sent, method)

    test.beforeAll(async () => {
      server = await start()
    })
    test.afterAll(() => server.stop())

    test('sends every header with a page, a file, an error, and nothing but its headers', async () => {
      for (const path of [
        ...Object.keys(ADDRESSES),
        ...Object.keys(FILES),
        ...MISSING,
        FORGET.path,
      ])
        for (const method of ['GET', 'HEAD']) {
          const answer = await get(path, {}, method)
          expectPromised(answer, `${method} ${path}`)
          if (method === 'HEAD') expect(answer.body).toHaveLength(0)
        }
      expectPromised(await get('/help', {}, 'POST'), 'POST /help')
    })

    test('answers each address with its page, and never with the way to another', async () => {
      for (const [address, file] of Object.entries(ADDRESSES)) {
        const { status, headers: sent, body } = await get(address)
        expect([address, status, sent['content-type']]).toEqual([address, 200, HTML])
        expect(body.equals(readFileSync(join(DIST, file))), address).toBe(true)
      }
    })

    test('names what each file is', async () => {
      for (const [path, type] of Object.entries(FILES)) {
        const answer = await get(path)
        expect(answer.status, path).toBe(200)
        expect(answer.headers['content-type'], path).toMatch(type)
      }
    })

    test('answers an address that is not there with 404 and the page that says so', async () => {
      const page = readFileSync(join(DIST, '404.html'))
      for (const path of MISSING) {
        const { status, headers: sent, body } = await get(path)
        expect([path, status, sent['content-type']]).toEqual([path, 404, HTML])
        expect(body.equals(page), path).toBe(true)
        expect(sent['cache-control'], path).toBe(ASK_EACH_TIME)
      }
    })

    test('keeps what is named by its content, and has all else asked for anew', async () => {
      for (const path of [SCRIPT, STYLE])
        expect((await get(path)).headers['cache-control']).toBe(KEEP_FOR_A_YEAR)
      for (const path of ['/', '/help', '/es', '/sw.js', '/site.json', '/icon.svg'])
        expect((await get(path)).headers['cache-control'], path).toBe(ASK_EACH_TIME)
    })

    test('says “not changed” of what a browser has, with every header', async () => {
      for (const path of ['/', '/help', '/sw.js', SCRIPT])
        for (const encoding of ['identity', 'gzip', 'br']) {
          const first = await get(path, { 'Accept-Encoding': encoding })
          const etag = String(first.headers.etag)
          const again = await get(path, { 'Accept-Encoding': encoding, 'If-None-Match': etag })
          expect([path, encoding, again.status]).toEqual([path, encoding, 304])
          expect(again.body).toHaveLength(0)
          expectPromised(again, `304 ${path}`)
          expect(again.headers['cache-control']).toBe(first.headers['cache-control'])
        }
    })

    test('sends what was packed beforehand to whoever can read it', async () => {
      const brotli = name === 'Caddy' || findServer('brotli') !== undefined
      for (const path of ['/', '/help/', '/es/help', SCRIPT, STYLE, '/sw.js', '/manifest.json']) {
        const plain = await get(path)
        const gzip = await get(path, { 'Accept-Encoding': 'gzip, deflate' })
        const both = await get(path, { 'Accept-Encoding': 'gzip, deflate, br, zstd' })
        expect(plain.headers['content-encoding'], path).toBeUndefined()
        expect(gzip.headers['content-encoding'], path).toBe('gzip')
        expect(both.headers['content-encoding'], path).toBe(brotli ? 'br' : 'gzip')
        expect(gunzipSync(gzip.body).equals(plain.body), path).toBe(true)
        if (brotli) expect(brotliDecompressSync(both.body).equals(plain.body), path).toBe(true)
        for (const answer of [plain, gzip, both]) {
          expect(answer.headers.vary, path).toMatch(/^Accept-Encoding$/i)
          expect(answer.headers['content-type'], path).toBe(plain.headers['content-type'])
        }
        expect(new Set([plain, gzip, both].map(({ headers: sent }) => sent.etag)).size, path).toBe(
          brotli ? 3 : 2,
        )
      }
      const missing = await get('/nowhere', { 'Accept-Encoding': 'gzip' })
      expect([missing.status, missing.headers['content-encoding']]).toEqual([404, 'gzip'])
    })

    test('sends an agency’s own file as it was put there', async () => {
      const own = '{"name": "Harbour House"}'
      writeFileSync(join(server.folder, 'site.json'), own)
      const answer = await get('/site.json', { 'Accept-Encoding': 'gzip, br' })
      expect(answer.body.toString()).toBe(own)
    })

    test('forgets at one address alone', async () => {
      expect((await get(FORGET.path)).headers).toMatchObject({
        'clear-site-data': '"cache", "storage"',
        'cache-control': 'no-store',
        'content-type': expect.stringMatching(/^image\/svg\+xml/),
      })
      for (const path of ['/', '/forget', '/offline', SCRIPT])
        expect((await get(path)).headers['clear-site-data'], path).toBeUndefined()
    })

    test('shows nothing that lies in the folder and is no part of the site', async () => {
      mkdirSync(join(server.folder, '.git'))
      mkdirSync(join(server.folder, '.well-known'))
      writeFileSync(join(server.folder, '.git/config'), 'secret')
      writeFileSync(join(server.folder, '.env'), 'secret')
      writeFileSync(join(server.folder, '.well-known/security.txt'), 'Contact: us')
      const hidden = ['/.env', '/.git/config', '/.git/', '/_headers', '/_headers/', '/help.html.gz']
      const outside = ['/../dist-serving/nginx.conf', '/..%2fdist-serving/nginx.conf', '/sw.js.br']
      for (const path of [...hidden, ...outside]) {
        const { status, body } = await get(path)
        expect([path, [400, 404].includes(status)]).toEqual([path, true])
        expect(body.toString(), path).not.toMatch(/secret|add_header|Referrer-Policy: /)
      }
      const { status, body } = await get('/.well-known/security.txt')
      expect([status, body.toString()]).toEqual([200, 'Contact: us'])
    })

    test('writes down nobody who asked', async () => {
      const own = await start()
      const asked = ['/help?from=somewhere', '/no-such-page', '/assets/gone.js', '/%zz']
      for (const path of asked) await ask(own.site, path)
      await own.stop()
      expect(own.log()).not.toMatch(/somewhere|no-such-page|gone\.js|client: |remote_/)
    })

    test('says its name, but not its version, or nothing', async () => {
      for (const path of ['/', '/nowhere'])
        expect([undefined, 'nginx']).toContain((await get(path)).headers.server)
    })
  })

test('nginx leads from a plain address to the same one over https', async () => {
  const server = await startNginx()
  try {
    const { status, headers: sent } = await ask(String(server.plain), '/help')
    expect(status).toBe(301)
    expect(sent.location).toMatch(/^https:.*\/help$/)
  } finally {
    await server.stop()
  }
})

function expectPromised(answer: Answer, what: string): void {
  for (const [name, value] of Object.entries(PROMISED))
    expect(answer.headers[name.toLowerCase()], `${name} of ${what}`).toBe(value)
}

function assetNamed(name: RegExp): string {
  const found = readdirSync(join(DIST, 'assets')).find((file) => name.test(file))
  if (found === undefined) throw new Error(`No ${name} was built.`)
  return found
}

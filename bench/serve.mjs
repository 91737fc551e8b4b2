import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { brotliCompressSync } from 'node:zlib'
import { preview } from 'vite'

import { ROOT } from '../scripts/installed.mjs'
import { slowLine } from './line.mjs'

const REFERENCE = new URL('reference.html', import.meta.url)

/**
 * Serves both at the end of a slow line, compressed as any host would: Eleven as it was built, with
 * its headers, and the reference page.
 * @returns {Promise<{ sites: Record<'reference' | 'eleven', string>, close: () => void }>}
 */
export async function serveBoth() {
  const built = await preview({ root: ROOT, logLevel: 'error', preview: { port: 0 } })
  const origin = new URL(built.resolvedUrls?.local[0] ?? '').origin
  const servers = await Promise.all([
    listen(async () => ({
      type: 'text/html',
      headers: {},
      body: readFileSync(REFERENCE),
      status: 200,
    })),
    listen((path) => fetched(origin + path)),
  ])
  const lines = await Promise.all(servers.map(addressOf).map(slowLine))
  const [reference = '', eleven = ''] = lines.map(({ address }) => address)
  return {
    sites: { reference, eleven },
    close() {
      void built.close()
      for (const each of [...lines, ...servers]) each.close()
    },
  }
}

/** @typedef {{ type: string, headers: Record<string, string>, body: Buffer, status: number }} Answer */

/**
 * A server that compresses what it is given, once for each path.
 * @param {(path: string) => Promise<Answer>} answer
 * @returns {Promise<import('node:http').Server>}
 */
async function listen(answer) {
  /** @type {Map<string, Promise<Answer>>} */
  const kept = new Map()
  const server = createServer((request, response) => {
    void respond(request.url ?? '/', response)
  })

  async function respond(
    /** @type {string} */ path,
    /** @type {import('node:http').ServerResponse} */ response,
  ) {
    const asked = kept.get(path) ?? answer(path).then(compressed)
    kept.set(path, asked)
    const { headers, body, status, type } = await asked
    response.writeHead(status, { ...headers, 'Content-Type': type, 'Content-Encoding': 'br' })
    response.end(body)
  }
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)))
  return server
}

/** @returns {Promise<Answer>} */
async function fetched(/** @type {string} */ url) {
  const response = await fetch(url, { redirect: 'manual' })
  const headers = Object.fromEntries(response.headers)
  for (const name of [
    'content-length',
    'content-encoding',
    'content-type',
    'connection',
    'keep-alive',
    'date',
    'etag',
  ])
    delete headers[name]
  const type = response.headers.get('content-type') ?? 'application/octet-stream'
  return { type, headers, body: Buffer.from(await response.arrayBuffer()), status: response.status }
}

function compressed(/** @type {Answer} */ answer) {
  return { ...answer, body: brotliCompressSync(answer.body) }
}

function addressOf(/** @type {import('node:http').Server} */ server) {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A server has no port.')
  return `http://127.0.0.1:${address.port}/`
}

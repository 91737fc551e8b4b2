import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { preview, type Connect, type PreviewServer } from 'vite'

import { writeWorker } from '../../../build/service-worker.ts'

const BUILT = join(import.meta.dirname, '../../../dist')

/** How a host behaves; each can be changed while it runs. */
interface Manner {
  /** What is asked for at these paths never arrives. */
  lost?: RegExp
  /** What is asked for at these paths arrives when this is over. */
  held?: { readonly paths: RegExp; readonly until: Promise<void> }
  /** Something else than what was built arrives from these paths. */
  changed?: RegExp
  /** What whoever runs the site has set: the empty file of the build if left out, or no file at all. */
  settings?: string
  /** The host sends no header of its own making. */
  plain?: boolean
  /** `/help.html` is answered with the way to `/help`, as some hosts do. */
  redirects?: boolean
}

/** The built site on an address of its own, which can go away and come back. */
export interface Host {
  readonly address: string
  readonly manner: Manner
  /** What was asked for, as `GET /path`. */
  readonly asked: string[]
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
  /** Serves a newer version of the site from now on: every page has `data-edition="2"`. */
  readonly publishNewer: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Serves the built site, or another build of it, as a host of its own. */
export async function openHost(built = BUILT): Promise<Host> {
  const manner: Manner = {}
  const asked: string[] = []
  const sites: PreviewServer[] = [await serve(built)]
  const folders: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    behave(manner)(request, response, () => sites.at(-1)?.middlewares(request, response))
  })
  await listen(server, 0)
  const { port } = server.address() as AddressInfo // it listens on a port, not on a pipe

  return {
    address: `http://127.0.0.1:${port}/`,
    manner,
    asked,
    stop: () => stop(server),
    start: () => listen(server, port),
    async publishNewer() {
      const folder = mkdtempSync(join(tmpdir(), 'eleven-newer-'))
      folders.push(folder)
      await writeNewer(built, folder)
      sites.push(await serve(folder))
    },
    async close() {
      await stop(server)
      await Promise.all(sites.map((site) => site.close()))
      for (const folder of folders) rmSync(folder, { recursive: true })
    },
  }
}

function serve(outDir: string): Promise<PreviewServer> {
  return preview({ logLevel: 'warn', preview: { port: 0 }, build: { outDir } })
}

function behave(manner: Manner): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = request.url ?? '/'
    if (manner.lost?.test(path)) request.socket.destroy()
    else if (manner.held?.paths.test(path)) void manner.held.until.then(() => next())
    else if (manner.changed?.test(path)) response.end('Please sign in.')
    else if (path === '/site.json' && manner.settings === 'no file') {
      response.writeHead(404).end()
    } else if (path === '/site.json' && manner.settings !== undefined) {
      response.setHeader('Content-Type', 'application/json')
      response.end(manner.settings)
    } else if (manner.plain && path === '/forget.svg') {
      response.setHeader('Content-Type', 'image/svg+xml')
      response.end('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')
    } else if (manner.redirects && path.endsWith('.html')) {
      response.writeHead(308, { Location: path.replace(/(index)?\.html$/, '') }).end()
    } else next()
  }
}

async function writeNewer(built: string, folder: string): Promise<void> {
  cpSync(built, folder, { recursive: true })
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const page of pages.filter((file) => file.endsWith('.html'))) {
    const path = join(folder, page)
    writeFileSync(path, readFileSync(path, 'utf8').replace('<html ', '<html data-edition="2" '))
  }
  await writeWorker(folder)
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve()))
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

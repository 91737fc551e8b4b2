import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { preview, type PreviewServer } from 'vite'

import { writeWorker } from '../../../build/service-worker.ts'
import { behave, type Manner } from './manner.ts'

const BUILT = join(import.meta.dirname, '../../../dist')

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
    behave(manner, built)(request, response, () => sites.at(-1)?.middlewares(request, response))
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

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build } from 'vite'

/** A site that is not Eleven, with a page for each path, named after it. */
interface Elsewhere {
  /** Where a page named `weather` is, to which Leave leads; `search` is what one may have come from. */
  readonly address: string
  readonly close: () => void
}

/** Serves a site elsewhere, and builds Eleven into a folder so that Leave leads there. */
export async function buildToLeave(folder: string): Promise<Elsewhere> {
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1) || 'weather'
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><title>${name}</title><h1>${name}</h1>`)
  })
  await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo // it listens on a port, not on a pipe
  const address = `http://localhost:${port}/`
  process.env['LEAVE_DESTINATION'] = address
  await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } })
  return { address, close: () => void server.close() }
}

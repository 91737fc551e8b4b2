import { spawn, type ChildProcess } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

import { build, preview } from 'vite'

const OUT = join(import.meta.dirname, '../../../node_modules/.cache/eleven/exit')

/**
 * Starts a display, a site elsewhere, and Eleven built to leave to it; Playwright calls a set-up
 * file by its default export.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  const elsewhere = await serveElsewhere()
  const { port } = elsewhere.address() as AddressInfo
  const elsewhereAddress = `http://localhost:${port}/`
  process.env['ELSEWHERE'] = elsewhereAddress
  process.env['LEAVE_DESTINATION'] = elsewhereAddress
  await build({ logLevel: 'warn', build: { outDir: OUT, emptyOutDir: true } })
  const site = await preview({ logLevel: 'warn', build: { outDir: OUT }, preview: { port: 0 } })
  process.env['SITE'] = site.resolvedUrls?.local[0] ?? ''

  const { server, display } = await startDisplay()
  process.env['DISPLAY'] = display
  const manager = spawn('openbox', { stdio: 'ignore' })

  return async () => {
    manager.kill()
    server.kill()
    elsewhere.close()
    await site.close()
  }
}

/** A page for each path, named after it: `/` is where Leave leads, `/search` where one came from. */
async function serveElsewhere(): Promise<Server> {
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1) || 'weather'
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><title>${name}</title><h1>${name}</h1>`)
  })
  await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve))
  return server
}

/** An X server on the first free display, which it writes to the file descriptor it is given. */
async function startDisplay(): Promise<{ server: ChildProcess; display: string }> {
  const screen = ['-screen', '0', '1280x900x24', '-nolisten', 'tcp']
  const server = spawn('Xvfb', ['-displayfd', '3', ...screen], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const display = await new Promise<string>((resolve, reject) => {
    server.once('exit', () => reject(new Error('The display server did not start.')))
    server.stdio[3]?.once('data', (number) => resolve(`:${String(number).trim()}`))
  })
  return { server, display }
}

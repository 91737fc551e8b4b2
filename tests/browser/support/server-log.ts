import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Connect } from 'vite'

/** What the pages of a run asked for, as the pages saw it: one `GET /path` a line. */
const ASKED = join(import.meta.dirname, '../../../node_modules/.cache/eleven/reports/asked.log')
/** A browser asks for the icon of a page by itself; no page sees that. */
const BY_THE_BROWSER = ['GET /icon.svg']

/** Begins the list of a run anew. */
export function openAskedLog(): void {
  mkdirSync(dirname(ASKED), { recursive: true })
  rmSync(ASKED, { force: true })
}

/** Adds what one test's pages asked for. */
export function noteAsked(asked: readonly string[]): void {
  appendFileSync(ASKED, asked.map((line) => `${line}\n`).join(''))
}

export function readAskedLog(): string[] {
  if (!existsSync(ASKED)) return []
  return readFileSync(ASKED, 'utf8').split('\n').filter(Boolean)
}

/** A server's own log: method and path of each request, and whether a query came with it. */
export function serverLog(served: string[]): Connect.NextHandleFunction {
  return (request, _response, next) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    served.push(`${request.method ?? ''} ${pathname}${search && '?…'}`)
    next()
  }
}

/**
 * Where the server's log and what the pages saw differ. A file asked for twice may be served once,
 * from the browser's cache, so it is the kinds of request that are compared.
 */
export function differences(served: readonly string[], asked: readonly string[]): string[] {
  const seen = new Set([...asked, ...BY_THE_BROWSER])
  const here = new Set(served)
  return [
    ...[...here].filter((line) => !seen.has(line)).map((line) => `served, never asked: ${line}`),
    ...[...new Set(asked)]
      .filter((line) => !here.has(line))
      .map((line) => `asked, never served: ${line}`),
  ]
}

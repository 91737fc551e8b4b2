import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Connect } from 'vite'

/** What arrives in the place of a file. */
export const ARRIVALS = {
  'does not arrive at all': (response) => void response.socket?.destroy(),
  'is not there any more': (response) => void response.writeHead(404).end('Not found'),
  'meets a host in trouble': (response) => void response.writeHead(500).end('Error'),
  'is the page of a Wi-Fi': (response) =>
    void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Please sign in.</h1>'),
  'arrives by half': (response, file) => {
    const half = file.subarray(0, file.length / 2)
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(half)
  },
} as const satisfies Readonly<Record<string, (response: ServerResponse, file: Buffer) => void>>

export type Arrival = keyof typeof ARRIVALS

/** How a host behaves; each can be changed while it runs. */
export interface Manner {
  /** What is asked for at these paths never arrives. */
  lost?: RegExp | undefined
  /** What is asked for at these paths arrives when this is over. */
  held?: { readonly paths: RegExp; readonly until: Promise<void> } | undefined
  /** Something else than what was built arrives from these paths. */
  changed?: RegExp
  /** What arrives from these paths in the place of their files: one of these, or a bare status. */
  faulty?: { readonly paths: RegExp; readonly arrival: Arrival | number } | undefined
  /** Of the page at this path so many bytes come, and the rest when this is over, if ever. */
  torn?:
    { readonly path: string; readonly after: number; readonly until?: Promise<void> } | undefined
  /** What whoever runs the site has set: the empty file of the build if left out, or no file at all. */
  settings?: string
  /** The host sends no header of its own making. */
  plain?: boolean
  /** `/help.html` is answered with the way to `/help`, as some hosts do. */
  redirects?: boolean
}

/** A host with these manners, which has its files in a folder and serves what it says nothing about. */
export function behave(manner: Manner, folder: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = request.url ?? '/'
    if (manner.lost?.test(path)) request.socket.destroy()
    else if (manner.held?.paths.test(path))
      void manner.held.until.then(() =>
        behave({ ...manner, held: undefined }, folder)(request, response, next),
      )
    else if (manner.faulty?.paths.test(path))
      arrive(manner.faulty.arrival, response, join(folder, path))
    else if (manner.torn?.path === path)
      void tear(response, readFileSync(join(folder, `${path}.html`)), manner.torn)
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

function arrive(arrival: Arrival | number, response: ServerResponse, file: string): void {
  if (typeof arrival === 'number') response.writeHead(arrival).end()
  else ARRIVALS[arrival](response, readFileSync(file))
}

async function tear(
  response: ServerResponse,
  page: Buffer,
  { after, until }: NonNullable<Manner['torn']>,
): Promise<void> {
  response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': page.length })
  response.write(page.subarray(0, after))
  if (!until) return
  await until
  response.end(page.subarray(after))
}

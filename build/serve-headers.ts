import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

import { ASK_EACH_TIME, FORGET, HEADERS, KEEP_FOR_A_YEAR, PAGE_POLICY } from './headers.ts'
import { headersFile } from './hosts.ts'

/**
 * Writes the page policy and the hashes of what it loads into every page, a `_headers` file into
 * the build, and serves the built site with the headers that a host must send.
 */
export function serveHeaders(): Plugin {
  return {
    name: 'serve-headers',
    enforce: 'post',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() })
    },
    // Only what has been written is final: the build still changes a script that loads another.
    writeBundle({ dir }) {
      if (dir === undefined) throw new Error('The build has no folder.')
      const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' })
      for (const page of pages.filter((file) => file.endsWith('.html'))) {
        const path = join(dir, page)
        writeFileSync(path, withIntegrity(withPolicy(readFileSync(path, 'utf8')), dir))
      }
    },
    configurePreviewServer(server) {
      const root = resolve(server.config.root, server.config.build.outDir)
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        const kept = /^\/assets\/[^/]+$/.test(pathname) && existsSync(join(root, pathname))
        const headers = {
          ...HEADERS,
          'Cache-Control': kept ? KEEP_FOR_A_YEAR : ASK_EACH_TIME,
          ...(pathname === FORGET.path && FORGET.headers),
        }
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
        next()
      })
    },
  }
}

/** A page with its policy right after its encoding, before anything that could load something. */
function withPolicy(page: string): string {
  const [encoding] = /<meta charset="utf-8" ?\/?>/.exec(page) ?? []
  if (!encoding) throw new Error('A page does not begin with its encoding.')
  return page.replace(
    encoding,
    `${encoding}\n    <meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}" />`,
  )
}

/** A page whose scripts and styles a browser runs only if they are, bit for bit, what was built. */
function withIntegrity(page: string, folder: string): string {
  return page.replaceAll(
    /<(?:script|link rel="(?:stylesheet|modulepreload)")[^>]* (?:src|href)="\/([^"]+)"/g,
    (tag, path: string) => {
      const hash = createHash('sha384').update(readFileSync(join(folder, path)))
      return `${tag} integrity="sha384-${hash.digest('base64')}"`
    },
  )
}

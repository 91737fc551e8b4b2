import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

import { ASK_EACH_TIME, HEADERS, KEEP_FOR_A_YEAR, PAGE_POLICY } from './headers.ts'
import { headersFile } from './hosts.ts'

type Files = Readonly<
  Record<
    string,
    | { readonly type: 'chunk'; code: string }
    | { readonly type: 'asset'; source: string | Uint8Array }
  >
>

/**
 * Writes the page policy and the hashes of what it loads into every page, a `_headers` file into
 * the build, and serves the built site with the headers that a host must send.
 */
export function serveHeaders(): Plugin {
  return {
    name: 'serve-headers',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue
        file.source = withIntegrity(withPolicy(String(file.source)), bundle)
      }
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() })
    },
    configurePreviewServer(server) {
      const root = join(server.config.root, server.config.build.outDir)
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        const kept = /^\/assets\/[^/]+$/.test(pathname) && existsSync(join(root, pathname))
        for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
        response.setHeader('Cache-Control', kept ? KEEP_FOR_A_YEAR : ASK_EACH_TIME)
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
function withIntegrity(page: string, files: Files): string {
  return page.replaceAll(
    /<(?:script|link rel="(?:stylesheet|modulepreload)")[^>]* (?:src|href)="\/([^"]+)"/g,
    (tag, path: string) => {
      const file = files[path]
      if (!file) throw new Error(`A page loads ${path}, which is not in the build.`)
      const content = file.type === 'chunk' ? file.code : file.source
      const hash = createHash('sha384').update(content).digest('base64')
      return `${tag} integrity="sha384-${hash}"`
    },
  )
}

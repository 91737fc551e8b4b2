import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

import { ASK_EACH_TIME, FORGET, headers, KEEP_FOR_A_YEAR, pagePolicy } from './headers.ts'
import { inlineHashes, pagesIn } from './inline-hashes.ts'
import { caddyfile } from './recipes/caddy.ts'
import { headersFile } from './recipes/headers-file.ts'
import { nginxConf } from './recipes/nginx.ts'

/**
 * Writes the page policy and the hashes of what it loads into every page, a `_headers` file into
 * the build, the recipes for other servers into a folder beside it, which is not served, and serves
 * the built site with the headers that a host must send. Why the recipes come with the build:
 * docs/adr/0021-recipes-from-the-build.md.
 */
export function serveHeaders(): Plugin {
  return {
    name: 'serve-headers',
    enforce: 'post',
    // Only what has been written is final: the build still changes a script that loads another.
    writeBundle({ dir }) {
      if (dir === undefined) throw new Error('The build has no folder.')
      const pages = pagesIn(dir)
      for (const { path, html } of pages) writeFileSync(path, withIntegrity(withPolicy(html), dir))
      const sent = headers(inlineHashes(pages.map(({ html }) => html)))
      writeFileSync(join(dir, '_headers'), headersFile(sent))
      mkdirSync(recipesOf(dir), { recursive: true })
      writeFileSync(join(recipesOf(dir), 'nginx.conf'), nginxConf(sent))
      writeFileSync(join(recipesOf(dir), 'Caddyfile'), caddyfile(sent))
    },
    configurePreviewServer(server) {
      const root = resolve(server.config.root, server.config.build.outDir)
      const sent = headers(inlineHashes(pagesIn(root).map(({ html }) => html)))
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        const kept = /^\/assets\/[^/]+$/.test(pathname) && existsSync(join(root, pathname))
        const all = {
          ...sent,
          'Cache-Control': kept ? KEEP_FOR_A_YEAR : ASK_EACH_TIME,
          ...(pathname === FORGET.path && FORGET.headers),
        }
        for (const [name, value] of Object.entries(all)) response.setHeader(name, value)
        next()
      })
    },
  }
}

/** Where the recipes for a site lie: `dist-serving` beside `dist`. */
function recipesOf(site: string): string {
  return `${resolve(site)}-serving`
}

/** A page with its policy right after its encoding, before anything that could load something. */
function withPolicy(page: string): string {
  const [encoding] = /<meta charset="utf-8" ?\/?>/.exec(page) ?? []
  if (!encoding) throw new Error('A page does not begin with its encoding.')
  return page.replace(
    encoding,
    `${encoding}\n    <meta http-equiv="Content-Security-Policy" content="${pagePolicy(inlineHashes([page]))}" />`,
  )
}

/** A page whose scripts and styles a browser runs only if they are, bit for bit, what was built. */
function withIntegrity(page: string, folder: string): string {
  return page.replaceAll(
    /<(?:script|link rel="(?:stylesheet|modulepreload)")[^>]* (?:src|href)="\/([^"]+)"/g,
    (tag, path: string) => {
      const hash = createHash('sha256').update(readFileSync(join(folder, path)))
      return `${tag} integrity="sha256-${hash.digest('base64')}"`
    },
  )
}

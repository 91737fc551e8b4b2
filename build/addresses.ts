import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

import { GUIDE_CHAPTERS } from '../src/domain/guide-chapters.ts'
import { partAddress } from '../src/i18n/address-language.ts'

/** Pages besides the start page that a browser may ask for by address. */
const PAGES = [
  'help.html',
  'about.html',
  'accessibility.html',
  'privacy.html',
  'setup.html',
  'tablet.html',
  'offline.html',
  'paper.html',
  'guide.html',
  'guide/index.html', // for hosts that look into the folder first
  ...GUIDE_CHAPTERS.map((chapter) => `guide/${chapter}.html`),
  '404.html',
]

/**
 * Writes a page for every address of the site, and serves the built one as a plain host of static
 * files does: `/help` is `help.html`, and an address that is not there is `404.html` with status
 * 404.
 */
export function addresses(): Plugin {
  return {
    name: 'addresses',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const shell = bundle['index.html']
      if (shell?.type !== 'asset') throw new Error('The build has no index.html.')
      for (const fileName of PAGES) this.emitFile({ type: 'asset', fileName, source: shell.source })
    },
    configurePreviewServer(server) {
      const root = resolve(server.config.root, server.config.build.outDir)
      server.middlewares.use((request, _response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/\/$/, '')
        const page = partAddress(path).address.slice(1)
        if (path === '') request.url = '/index.html'
        else if (path.endsWith('.html'))
          return next() // a file by its own name
        else if (page === '' || PAGES.includes(`${page}.html`)) request.url = `${path}.html`
        next()
      })
      return () => {
        server.middlewares.use((_request, response) => {
          const page = join(root, '404.html')
          response.statusCode = 404
          response.setHeader('Content-Type', 'text/html; charset=utf-8')
          response.end(existsSync(page) ? readFileSync(page) : 'Not found')
        })
      }
    },
    configureServer(server) {
      return () => {
        // While developing, every page address is the one page.
        server.middlewares.use((request, _response, next) => {
          if (request.headers.accept?.includes('text/html')) request.url = '/index.html'
          next()
        })
      }
    },
  }
}

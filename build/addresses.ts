import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

import { BARE_PAGE, SITE_PAGES } from './site-pages.ts'

const PAGES = [BARE_PAGE, ...SITE_PAGES.flatMap(({ fileNames }) => fileNames)]

/**
 * Serves the built site as a plain host of static files does: `/help` is `help.html`, and an address
 * that is not there is `404.html` with status 404.
 */
export function addresses(): Plugin {
  return {
    name: 'addresses',
    configurePreviewServer(server) {
      const root = resolve(server.config.root, server.config.build.outDir)
      server.middlewares.use((request, _response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/\/$/, '')
        const file = path === '' ? 'index.html' : `${path.slice(1)}.html`
        if (PAGES.includes(file)) request.url = `/${file}`
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

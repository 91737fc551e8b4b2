import { join } from 'node:path'
import { build, preview, type Plugin, type PreviewServer } from 'vite'

import { pseudoLanguage } from '../../support/pseudo-language.ts'
import { differences, openAskedLog, readAskedLog, serverLog } from './server-log.ts'

const PSEUDO_OUT = join(import.meta.dirname, '../../../node_modules/.cache/eleven/pseudo')

/**
 * Serves the built site on a free port, and one in the pseudo-language on another; at the end
 * compares the servers' own log with what the pages asked for. Playwright calls a set-up file by its
 * default export.
 */
export default async function serve(): Promise<() => Promise<void>> {
  openAskedLog()
  const served: string[] = []
  const site = await serveFrom(undefined, served)
  process.env['SITE'] = addressOf(site)

  const outDir = { outDir: PSEUDO_OUT, emptyOutDir: true }
  await build({ logLevel: 'warn', build: outDir, plugins: [pseudoLanguage()] })
  const pseudoSite = await serveFrom(PSEUDO_OUT, served)
  process.env['PSEUDO_SITE'] = addressOf(pseudoSite)

  return async () => {
    await Promise.all([site.close(), pseudoSite.close()])
    const found = differences(served, readAskedLog())
    if (found.length > 0) throw new Error(`The server’s log differs:\n${found.join('\n')}`)
    process.stdout.write(`The server’s log: ${served.length} requests, each asked for by a page.\n`)
  }
}

async function serveFrom(outDir: string | undefined, served: string[]): Promise<PreviewServer> {
  const log: Plugin = {
    name: 'server-log',
    enforce: 'pre',
    configurePreviewServer: ({ middlewares }) => void middlewares.use(serverLog(served)),
  }
  return preview({
    logLevel: 'warn',
    preview: { port: 0 },
    plugins: [log],
    ...(outDir !== undefined && { build: { outDir } }),
  })
}

function addressOf(server: PreviewServer): string {
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('The built site is not being served.')
  return address
}

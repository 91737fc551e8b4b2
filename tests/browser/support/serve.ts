import { preview, type Plugin } from 'vite'

import { differences, openAskedLog, readAskedLog, serverLog } from './server-log.ts'

/**
 * Serves the built site on a free port, and at the end compares the server's own log with what
 * the pages asked for; Playwright calls a set-up file by its default export.
 */
export default async function serve(): Promise<() => Promise<void>> {
  openAskedLog()
  const served: string[] = []
  const log: Plugin = {
    name: 'server-log',
    enforce: 'pre',
    configurePreviewServer: ({ middlewares }) => void middlewares.use(serverLog(served)),
  }
  const server = await preview({ logLevel: 'warn', preview: { port: 0 }, plugins: [log] })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('The built site is not being served.')
  process.env['SITE'] = address
  return async () => {
    await server.close()
    const found = differences(served, readAskedLog())
    if (found.length > 0) throw new Error(`The server’s log differs:\n${found.join('\n')}`)
    process.stdout.write(`The server’s log: ${served.length} requests, each asked for by a page.\n`)
  }
}

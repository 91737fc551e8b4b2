import { preview } from 'vite'

/** Serves the built site on a free port; Playwright calls a set-up file by its default export. */
export default async function serve(): Promise<() => Promise<void>> {
  const server = await preview({ logLevel: 'warn', preview: { port: 0 } })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('The built site is not being served.')
  process.env['SITE'] = address
  return () => server.close()
}

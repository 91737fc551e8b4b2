// npm start: installs what is missing, builds what has changed, and serves the built site.
import process from 'node:process'

import { ensureBuilt } from './built.mjs'
import { ensureInstalled, ROOT } from './installed.mjs'

ensureInstalled()
ensureBuilt()

const { preview } = await import('vite')
const port = Number(process.env['PORT'] ?? 4173)
const server = await preview({ root: ROOT, logLevel: 'warn', preview: { port } })
const address = server.resolvedUrls?.local[0]
console.log(`Eleven is at ${address} (Ctrl+C stops it)`)

// npm run bench:serving: asks an nginx of its own, on this machine alone, for the built site: first at
// a steady pace, then as fast as one thread can. It tells, and refuses nothing.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { arch, availableParallelism, cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

import { runnerImport } from 'vite'

import { ensureBuilt } from '../scripts/built.mjs'
import { ensureInstalled, ROOT } from '../scripts/installed.mjs'
import { ensureServers, findServer } from '../scripts/servers.mjs'

const SECONDS = Math.min(Number(process.env['BENCH_SECONDS'] ?? 20), 60)
const CONNECTIONS = 100
/** A connection asks, gets its answer and waits this long: which comes to 2,000 requests a second and more. */
const STEADY = 40

ensureInstalled()
ensureBuilt()
const missing = ensureServers('nginx', 'brotli', 'openssl', 'wrk')
if (missing.length > 0) {
  console.error(`Missing: ${missing.join(', ')}. On Debian, as root, this installs them by itself.`)
  process.exit(1)
}

/** @type {{ module: typeof import('../tests/serving/support/nginx.ts') }} */
const { module } = await runnerImport('./tests/serving/support/nginx.ts', { logLevel: 'error' })
const server = await module.startNginx()
console.log(
  `${cpus()[0]?.model}, ${availableParallelism()} processors shared by nginx and wrk, ` +
    `${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${arch()}; ` +
    `nginx with one worker, https, ${CONNECTIONS} connections`,
)
for (const [name, wait] of /** @type {const} */ ([
  ['at a steady pace', STEADY],
  ['as fast as it goes', 0],
]))
  console.log(`${name}: ${told(ask(wait))}`)
await server.stop()

/** @typedef {{ requests: number, seconds: number, bytes: number, refused: number, lost: number, p50: number, p99: number, longest: number }} Figures */

/** @returns {Figures} what wrk measured */
function ask(/** @type {number} */ wait) {
  const options = ['--threads=1', `--connections=${CONNECTIONS}`, `--duration=${SECONDS}s`]
  const script = `--script=${join(ROOT, 'bench/serving.lua')}`
  const { stdout, stderr } = spawnSync(
    findServer('wrk') ?? 'wrk',
    [...options, script, server.site, '--', String(wait), ...paths()],
    { encoding: 'utf8' },
  )
  const [, figures] = /^FIGURES (.*)$/m.exec(stdout) ?? []
  if (figures === undefined) throw new Error(`wrk measured nothing: ${stdout}${stderr}`)
  return JSON.parse(figures)
}

/** What a first visit asks for. */
function paths() {
  const assets = readdirSync(join(ROOT, 'dist/assets')).filter((file) =>
    /^index-.*\.(?:js|css)$/.test(file),
  )
  return [
    '/',
    '/help',
    '/es',
    '/icon.svg',
    '/site.json',
    ...assets.map((file) => `/assets/${file}`),
  ]
}

function told(
  /** @type {Figures} */ { requests, seconds, bytes, refused, lost, p50, p99, longest },
) {
  const rate = Math.round(requests / seconds)
  const megabits = Math.round((bytes * 8) / seconds / 1e6)
  const times = `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, longest ${longest.toFixed(0)} ms`
  return `${requests} requests in ${seconds.toFixed(0)} s, ${rate} a second, ${megabits} Mbit/s, ${refused + lost} errors; ${times}`
}

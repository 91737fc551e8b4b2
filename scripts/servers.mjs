import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'

import { installFromDebian } from './debian.mjs'

/** The module with which nginx sends files that end in .br, where Debian puts it. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
const PACKAGES = {
  nginx: ['nginx'],
  brotli: ['libnginx-mod-http-brotli-static'],
  caddy: ['caddy'],
  openssl: ['openssl'],
  wrk: ['wrk'],
}

/** @typedef {keyof typeof PACKAGES} Server */

/** @returns {string | undefined} where a server, a part or a tool of one stands on this machine */
export function findServer(/** @type {Server} */ name) {
  if (name === 'brotli') return existsSync(BROTLI) ? BROTLI : undefined
  const places = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  return places.map((place) => join(place, name)).find((path) => existsSync(path))
}

/**
 * Installs Debian's packages of what is missing, where that can be done.
 * @returns {Server[]} what is missing even so
 */
export function ensureServers(/** @type {Server[]} */ ...names) {
  const missing = () => names.filter((name) => !findServer(name))
  if (missing().length > 0)
    installFromDebian(missing().join(', '), ...missing().flatMap((name) => PACKAGES[name]))
  return missing()
}

// npm run test:serving: asks a real nginx and a real Caddy for every kind of path of the built site.
import process from 'node:process'
import { pathToFileURL } from 'node:url'

import { ensureBuilt } from './built.mjs'
import { ensureInstalled, run } from './installed.mjs'
import { notRun } from './not-run.mjs'
import { ensureServers } from './servers.mjs'

/**
 * Runs what this machine has the servers for, and says what it has not.
 * @returns {{ success: boolean, missed: number }} whether all that ran held, and how many failures
 * what did not run counts as
 */
export function runServing(/** @type {string} */ reporter) {
  const missing = ensureServers('nginx', 'brotli', 'caddy', 'openssl')
  const without = [
    ...(missing.includes('nginx') || missing.includes('openssl') ? ['nginx'] : []),
    ...(missing.includes('caddy') ? ['Caddy'] : []),
  ]
  let missed = 0
  for (const server of without)
    missed += notRun(
      `the site in ${server}`,
      `Install ${missing.join(' and ')}, and run this again.`,
    )
  if (missing.includes('brotli'))
    missed += notRun('brotli from nginx', 'Install libnginx-mod-http-brotli-static.')
  const args = ['--config=playwright.serving.config.ts', `--reporter=${reporter}`]
  if (without.length === 1) args.push(`--grep-invert=${without[0]}`)
  if (without.length === 2) args.push('built-site.spec.ts')
  return { success: run('npx', 'playwright', 'test', ...args), missed }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled()
  ensureBuilt()
  const { success, missed } = runServing('list')
  if (!success || missed > 0) process.exit(1)
}

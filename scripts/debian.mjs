import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'

/** Installs Debian's packages where that can be done; `missing` says what was not found. */
export function installFromDebian(
  /** @type {string} */ missing,
  /** @type {string[]} */ ...packages
) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log(`Not found: ${missing}; installing with apt-get …`)
  const wait = ['-o', 'DPkg::Lock::Timeout=300']
  quietly('apt-get', [...wait, 'update', '-qq'])
  quietly('apt-get', [...wait, 'install', '-y', '-qq', '--no-install-recommends', ...packages])
}

/** Runs an installer; its errors are shown, its chatter is not. */
export function quietly(/** @type {string} */ command, /** @type {string[]} */ args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const shell = process.platform === 'win32'
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000, env, shell })
}

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** By a way that old Nodes know as well, so that they get as far as being refused. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Runs a command to its end with its output shown. @returns {boolean} whether it succeeded */
export function run(/** @type {string} */ command, /** @type {string[]} */ ...args) {
  const windows = process.platform === 'win32' // there npm and npx are scripts of the shell
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: windows }).status === 0
}

/** Installs exactly what the lockfile names, if anything of it is missing. Exits when it cannot. */
export function ensureInstalled() {
  refuseOldNode()
  if (isInstalled()) return
  console.log('Installing what is missing …')
  if (!run('npm', 'ci')) {
    console.error('npm could not install the packages: is the npm registry within reach?')
    process.exit(1)
  }
}

/**
 * Gets what a folder's own lockfile names, unless it is there: what a single proof runs on and
 * nobody else has to install. @returns {boolean} whether it is there now
 */
export function ensurePackageIn(/** @type {string} */ folder) {
  const lockfile = join(ROOT, folder, 'package-lock.json')
  const installed = join(ROOT, folder, 'node_modules/.package-lock.json')
  const stands = existsSync(installed) && statSync(lockfile).mtimeMs <= statSync(installed).mtimeMs
  return (
    stands || run('npm', 'ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund')
  )
}

/** What the packages need, and `engines` in package.json says: ^20.19.0 || ^22.13.0 || >=24.0.0. */
function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major >= 24 || (major === 22 && minor >= 13) || (major === 20 && minor >= 19)) return
  console.error(
    `Eleven needs Node 20.19 or newer (22.13 or newer of the 22 line; not 21 or 23); this is ${process.versions.node}.`,
  )
  process.exit(1)
}

/** Whether every package that the lockfile names is there in its version; npm notes what it did. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json')
  const present = packagesIn('node_modules/.package-lock.json')
  if (!wanted || !present) return false
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional === true || present[path]?.version === version,
  )
}

/** @returns {Record<string, { version?: string, optional?: boolean }> | undefined} */
function packagesIn(/** @type {string} */ lockfile) {
  try {
    return JSON.parse(readFileSync(join(ROOT, lockfile), 'utf8')).packages
  } catch {
    return undefined
  }
}

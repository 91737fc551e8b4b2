import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'

import { ROOT, run } from './installed.mjs'

/** Everything that a build is made from. */
export const SOURCES = [
  'src',
  'public',
  'build',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'LICENSE',
]
/** What a deployment may set: docs/deployment.md. */
const SETTINGS = ['LEAVE_DESTINATION', 'BARRIER_CONTACT']
const STAMP = join(ROOT, 'node_modules/.cache/eleven/built-from')

/** Builds the site into dist/, unless what is there was built from the same sources. */
export function ensureBuilt() {
  const sources = hashOfSources()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === `${sources} ${hashOfBuilt()}`) return
  console.log('Building the site …')
  rmSync(STAMP, { force: true })
  if (!run('npx', 'vite', 'build', '--logLevel', 'warn')) process.exit(1)
  mkdirSync(dirname(STAMP), { recursive: true })
  writeFileSync(STAMP, `${sources} ${hashOfBuilt()}`)
}

/** Tells the build that was stamped from one by `npm run build`: its page names its files by hash. */
function hashOfBuilt() {
  const page = join(ROOT, 'dist/index.html')
  return existsSync(page) ? createHash('sha256').update(readFileSync(page)).digest('hex') : ''
}

/** The files and the settings that a build is made from. */
function hashOfSources() {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap(filesUnder).toSorted()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(ROOT, file)))
  }
  for (const setting of SETTINGS) hash.update(`${process.env[setting] ?? ''}\0`)
  return hash.digest('hex')
}

/** @returns {string[]} */
function filesUnder(/** @type {string} */ path) {
  if (existsSync(join(ROOT, path)) && statSync(join(ROOT, path)).isDirectory())
    return readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
  return existsSync(join(ROOT, path)) ? [path] : []
}

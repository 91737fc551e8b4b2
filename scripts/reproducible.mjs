// npm run test:reproducible: builds the site once more, in another folder, at another time, in another
// time zone, and tells every file that is not the same to the byte.
import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

import { ensureBuilt, SOURCES } from './built.mjs'
import { ensureInstalled, ROOT } from './installed.mjs'

/** What a build writes. */
const WRITTEN = ['dist', 'dist-serving']

/** Builds again and compares with what is there. @returns {boolean} whether every file is the same */
export function isReproducible() {
  const elsewhere = mkdtempSync(join(tmpdir(), 'eleven-again-'))
  try {
    for (const part of SOURCES) cpSync(join(ROOT, part), join(elsewhere, part), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'), 'junction')
    const env = { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'C' }
    const vite = join(ROOT, 'node_modules/vite/bin/vite.js')
    const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
      cwd: elsewhere,
      env,
      stdio: 'inherit',
    })
    const [first, again] = [hashes(ROOT), hashes(elsewhere)]
    const names = [...new Set([...first.keys(), ...again.keys()])]
    const other = names.filter((name) => first.get(name) !== again.get(name))
    console.log(
      other.length === 0
        ? `Built twice: ${names.length} files, each the same to the byte.`
        : `Not the same: ${other.join(', ')}`,
    )
    return status === 0 && names.length > 0 && other.length === 0
  } finally {
    rmSync(elsewhere, { recursive: true })
  }
}

function hashes(/** @type {string} */ root) {
  const files = WRITTEN.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  const hash = (/** @type {string} */ file) =>
    createHash('sha256').update(readFileSync(file)).digest('hex')
  return new Map(files.map((file) => [file.slice(root.length + 1), hash(file)]))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled()
  ensureBuilt()
  if (!isReproducible()) process.exit(1)
}

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

import type { SiteCopy } from '../src/worker/site-copy.ts'
import { PATHS } from '../src/flow/paths.ts'
import { FORGET } from './headers.ts'
import { isPacked } from './precompress.ts'
import { scriptOf } from './script.ts'
import { BARE_PAGE, SITE_PAGES } from './site-pages.ts'

const WORKER = 'sw.js'
/** What a device without a network has no use for, and what is looked up apart: docs/adr/0016. */
const NOT_KEPT = [
  WORKER,
  '_headers',
  'robots.txt',
  'site.json',
  'site.schema.json',
  FORGET.path.slice(1),
]

/**
 * Writes the service worker beside the built site: src/worker/sw.ts as one script, with the list of
 * every file that was written before it. Nothing registers it but a person’s press.
 */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    enforce: 'post',
    // After the pages have got their last change.
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) throw new Error('The build has no folder.')
        await writeWorker(dir)
      },
    },
  }
}

/** Writes the worker of the site that lies in a folder. */
export async function writeWorker(folder: string): Promise<void> {
  const code = await scriptOf('src/worker/sw.ts')
  const copy = siteCopy(folder, code)
  writeFileSync(join(folder, WORKER), `const SITE_COPY = ${JSON.stringify(copy)};\n${code}`)
}

/** What there is to keep: each file once, and which others are the same; a version over all of it. */
function siteCopy(folder: string, code: string): SiteCopy {
  const files: Record<string, string> = {}
  const same: Record<string, string> = {}
  const first = new Map<string, string>()
  for (const path of pathsIn(folder)) {
    if (isBare(path)) {
      same[path] = `/${BARE_PAGE}`
      continue
    }
    const hash = sha256(readFileSync(join(folder, path)))
    const kind = path.slice(path.lastIndexOf('.'))
    const twin = first.get(hash + kind)
    if (twin === undefined) files[path] = hash
    else same[path] = twin
    first.set(hash + kind, twin ?? path)
  }
  const version = sha256(code + JSON.stringify([files, same])).slice(0, 12)
  return { version, files, same }
}

/**
 * Whether the app alone shows this page: at once, as nothing has to arrive. It needs no copy then.
 */
function isBare(path: string): boolean {
  const starts = SITE_PAGES.filter(({ address }) => address === PATHS.start)
  const whole = [...starts.flatMap(({ fileNames }) => fileNames), '404.html', BARE_PAGE]
  return path.endsWith('.html') && !whole.includes(path.slice(1))
}

/** The paths of all files that are kept, those nearest to the root first. */
function pathsIn(folder: string): string[] {
  const depth = (path: string) => path.split('/').length
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .filter(
      (path) => !NOT_KEPT.includes(path.slice(1)) && !path.endsWith('.map') && !isPacked(path),
    )
    .toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { build, type ResolvedConfig } from 'vite'

import { classNameOf } from './class-names.ts'

import type * as prerender from '../src/prerender.tsx'

/** What writes pages without a browser. */
export type Prerender = typeof prerender

const ENTRY = 'src/prerender.tsx'

/**
 * Builds what renders the app without a browser, and gives it to `work`, whose outcome it returns:
 * the same components, words and styles as in the build that is running, as HTML. Why a build inside
 * the build: docs/adr/0019-paper.md.
 */
export async function withPrerender<Outcome>(
  { root, base, define }: Pick<ResolvedConfig, 'root' | 'base' | 'define'>,
  work: (written: Prerender) => Promise<Outcome>,
): Promise<Outcome> {
  // Inside the project, where Node finds React; one folder each, as builds may run side by side.
  const cache = join(root, 'node_modules/.cache/eleven')
  await mkdir(cache, { recursive: true })
  const outDir = await mkdtemp(join(cache, 'prerender-'))
  try {
    await build({
      root,
      base,
      ...(define && { define }),
      css: { modules: { generateScopedName: classNameOf } },
      configFile: false,
      logLevel: 'warn',
      build: { ssr: ENTRY, outDir, copyPublicDir: false, minify: false },
    })
    // Words arrive in files of their own: the folder has to stay until the work is done.
    return await work(await import(pathToFileURL(join(outDir, 'prerender.js')).href))
  } finally {
    await rm(outDir, { recursive: true })
  }
}

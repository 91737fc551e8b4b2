import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import type { BUDGETS } from './budgets.ts'

/** The files of a built site by their paths in it, such as `assets/index-1a2b.js`. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>

/** `index.html`, `help.html`, `help/canada.html`, and the same of each language: `es.html`, `es/help.html`. */
const START_OR_HELP = /^(?:[a-z]{2}\/)?(?:index|help(?:\/[\w-]+)?)\.html$|^[a-z]{2}\.html$/
const SCRIPT_IN_PAGE = /<(?:script|link)\b[^>]*\b(?:src|href)="\/([^"]+\.js)"/g
const IMPORT = /\b(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g

const brotli = async (bytes: Uint8Array) =>
  (
    await promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    })
  ).length
const gzipped = async (bytes: Uint8Array) => (await promisify(gzip)(bytes, { level: 9 })).length

/** A sentence for every budget that a built site is over: which file, and by how much. */
export async function overBudget(
  files: SiteFiles,
  budgets: Readonly<Record<keyof typeof BUDGETS, number>>,
): Promise<string[]> {
  const sizes = new Map(
    await Promise.all([...files].map(async ([path, file]) => [path, await brotli(file)] as const)),
  )
  const sizeOf = (paths: Iterable<string>) =>
    [...paths].reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0)

  const scripts = firstScripts(files)
  const pages = [...files].filter(([path]) => START_OR_HELP.test(path))
  const pageFaults = pages.map(async ([path, file]) => {
    const size = Math.max(await gzipped(file), sizes.get(path) ?? 0)
    return excess(path, size, budgets.page)
  })
  return [
    excess(`The first script (${scripts.join(', ')})`, sizeOf(scripts), budgets.firstScript),
    ...(await Promise.all(pageFaults)),
    excess('The whole site', sizeOf(files.keys()), budgets.site),
  ].filter((fault) => fault !== undefined)
}

/** What the start page asks for by itself, and what that brings in. Throws where there is none. */
export function firstScripts(files: SiteFiles): string[] {
  const found = new Set(matches(textOf(files, 'index.html'), SCRIPT_IN_PAGE))
  for (const path of found)
    // a set goes on over what is added meanwhile
    for (const name of matches(textOf(files, path), IMPORT)) found.add(`assets/${name}`)
  if (found.size === 0) throw new Error('The start page loads no script.')
  return [...found].toSorted()
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name)
}

function textOf(files: SiteFiles, path: string): string {
  const file = files.get(path)
  if (!file) throw new Error(`The site has no ${path}.`)
  return new TextDecoder().decode(file)
}

function excess(what: string, size: number, budget: number): string | undefined {
  if (size <= budget) return undefined
  return `${what}: ${size} bytes compressed, ${size - budget} over the ${budget} of build/budgets.ts.`
}

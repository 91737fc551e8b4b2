import { LANGUAGE_IDS } from '../src/i18n/languages.ts'
import type { SiteCopy } from '../src/worker/site-copy.ts'
import type { BUDGETS } from './budgets.ts'
import { isPacked } from './precompress.ts'

/**
 * The files of a built site by their paths in it, such as `assets/index-1a2b.js`, with the packed
 * copies that stand beside them.
 */
export type SiteFiles = ReadonlyMap<string, Uint8Array>

/** `index.html`, `help.html`, `help/canada.html`, and the same of each language: `es.html`, `es/help.html`. */
const LANGUAGE = `(?:${LANGUAGE_IDS.join('|')})`
const START_OR_HELP = new RegExp(
  String.raw`^(?:${LANGUAGE}/)?(?:index|help(?:/[\w-]+)?)\.html$|^${LANGUAGE}\.html$`,
)
const SCRIPT_IN_PAGE = /<(?:script|link)\b[^>]*\b(?:src|href)="\/([^"]+\.js)"/g
const IMPORT = /\b(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g

/** A sentence for every budget that a built site is over: which file, and by how much. */
export function overBudget(
  files: SiteFiles,
  budgets: Readonly<Record<keyof typeof BUDGETS, number>>,
): string[] {
  const own = [...files.keys()].filter((path) => !isPacked(path))
  /** As it travels; a picture has no packed copy, and travels as it is. */
  const sizeOf = (path: string, packed: 'br' | 'gz' = 'br') =>
    (files.get(`${path}.${packed}`) ?? files.get(path))?.length ?? 0
  const sizeOfAll = (paths: readonly string[]) => paths.reduce((sum, path) => sum + sizeOf(path), 0)

  const scripts = firstScripts(files)
  return [
    excess(`The first script (${scripts.join(', ')})`, sizeOfAll(scripts), budgets.firstScript),
    ...own
      .filter((path) => START_OR_HELP.test(path))
      .flatMap((path) => [
        excess(path, sizeOf(path), budgets.page),
        excess(`${path}, in gzip`, sizeOf(path, 'gz'), budgets.pageInGzip),
      ]),
    excess('The offline copy', sizeOfAll(keptFiles(files)), budgets.offlineCopy),
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

/** What the service worker keeps, each file once: build/service-worker.ts writes the list. */
function keptFiles(files: SiteFiles): string[] {
  const [, list] = /^const SITE_COPY = (.+);$/m.exec(textOf(files, 'sw.js')) ?? []
  if (list === undefined) throw new Error('The service worker has no list of files.')
  const copy = JSON.parse(list) as SiteCopy
  return Object.keys(copy.files).map((path) => path.slice(1))
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

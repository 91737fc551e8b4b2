import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

import { firstScripts, overBudget } from '../../build/over-budget.ts'

const PAGE =
  '<script type="module" crossorigin src="/assets/index-a.js"></script>' +
  '<link rel="modulepreload" crossorigin href="/assets/stack-b.js">'
const SITE = {
  'index.html': PAGE,
  'es.html': PAGE,
  'es/help.html': PAGE,
  'about.html': PAGE + noise(400),
  'assets/index-a.js':
    'import{a}from"./stack-b.js";import"./rest-c.js";const late=()=>import("./late-d.js");',
  'assets/stack-b.js': `export const a="${noise(300)}"`,
  'assets/rest-c.js': 'export{}',
  'assets/late-d.js': noise(900),
}
const ENOUGH = { firstScript: 500, page: 300, site: 3000 }

it('counts what the start page loads and what that brings in, and nothing that is late', () => {
  expect(firstScripts(siteOf(SITE))).toEqual([
    'assets/index-a.js',
    'assets/rest-c.js',
    'assets/stack-b.js',
  ])
})

it('has nothing to say of a site within its budgets', () => {
  expect(overBudget(siteOf(SITE), ENOUGH)).toEqual([])
})

it('says which scripts are over, and by how much', () => {
  const grown = { ...SITE, 'assets/rest-c.js': noise(400) }
  const [said, ...others] = overBudget(siteOf(grown), ENOUGH)
  expect(others).toEqual([])
  expect(said).toMatch(
    /^The first script \(assets\/index-a\.js, assets\/rest-c\.js, assets\/stack-b\.js\): \d+ bytes compressed, \d+ over the 500/,
  )
})

it.each(['index.html', 'es.html', 'help.html', 'es/help.html', 'help/canada.html'])(
  'says that %s does not arrive in one flight',
  (path) => {
    const said = overBudget(siteOf({ ...SITE, [path]: PAGE + noise(400) }), ENOUGH)
    expect(said).toEqual([expect.stringMatching(new RegExp(`^${path}: \\d+ bytes`))])
  },
)

it('holds a page to its larger size, with brotli or with gzip', () => {
  const page = siteOf({ ...SITE, 'index.html': PAGE.repeat(40) })
  expect(overBudget(page, { ...ENOUGH, page: 125 })).toContainEqual(
    expect.stringMatching(/^index\.html/),
  )
})

it('says how much the whole site is over', () => {
  const said = overBudget(siteOf({ ...SITE, 'icons/home.png': noise(3000) }), ENOUGH)
  expect(said).toEqual([expect.stringMatching(/^The whole site: \d+ bytes/)])
})

/** A site as it is built: each text with its packed copies, each picture as it is. */
function siteOf(files: Readonly<Record<string, string>>): Map<string, Uint8Array> {
  return new Map(
    Object.entries(files).flatMap(([path, text]) => {
      const bytes = new TextEncoder().encode(text)
      const alone: [string, Uint8Array][] = [[path, bytes]]
      if (path.endsWith('.png')) return alone
      return [...alone, [`${path}.br`, brotliCompressSync(bytes)], [`${path}.gz`, gzipSync(bytes)]]
    }),
  )
}

/** Letters that can hardly be compressed, the same in every run. */
function noise(length: number): string {
  let seed = 7
  return Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647
    return (seed % 36).toString(36)
  }).join('')
}

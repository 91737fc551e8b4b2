import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

import { firstScripts, overBudget } from '../../build/over-budget.ts'

const PAGE =
  '<script type="module" crossorigin src="/assets/index-a.js"></script>' +
  '<link rel="modulepreload" crossorigin href="/assets/stack-b.js">'
const KEPT = { '/index.html': '1', '/icons/home.png': '2' }
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
  'sw.js': `const SITE_COPY = ${JSON.stringify({ files: KEPT })};\n`,
}
const ENOUGH = { firstScript: 500, page: 300, pageInGzip: 400, offlineCopy: 700 }

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
    expect(said).toContainEqual(expect.stringMatching(new RegExp(`^${path}: \\d+ bytes`)))
  },
)

it('holds a page to a budget of its own for a host that has no brotli', () => {
  expect(overBudget(siteOf(SITE), { ...ENOUGH, pageInGzip: 100 })).toContainEqual(
    expect.stringMatching(/^es\/help\.html, in gzip: \d+ bytes/),
  )
})

it('says how much too much a device would fetch that is made ready, and counts nothing else', () => {
  const small = { ...SITE, 'icons/home.png': noise(300), 'icons/other.png': noise(3000) }
  expect(overBudget(siteOf(small), ENOUGH)).toEqual([])
  const grown = { ...SITE, 'icons/home.png': noise(3000) }
  expect(overBudget(siteOf(grown), ENOUGH)).toEqual([
    expect.stringMatching(/^The offline copy: \d+ bytes/),
  ])
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

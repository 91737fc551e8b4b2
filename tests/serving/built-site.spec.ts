import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { expect, test } from '@playwright/test'

const DIST = join(import.meta.dirname, '../../dist')
const FILES = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length + 1))
const PAGES = FILES.filter((file) => file.endsWith('.html'))

test('every page says what its scripts and its look are, to the byte', () => {
  expect(PAGES.length).toBeGreaterThan(10)
  for (const page of PAGES) {
    const html = readFileSync(join(DIST, page), 'utf8')
    const loading = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => /\ssrc=|rel="(?:stylesheet|modulepreload)"/.test(tag))
    expect(loading.length, page).toBeGreaterThan(1)
    for (const tag of loading) {
      const [, path = ''] = /\s(?:src|href)="\/([^"]+)"/.exec(tag) ?? []
      const hash = createHash('sha256')
        .update(readFileSync(join(DIST, path)))
        .digest('base64')
      expect(tag, page).toContain(`integrity="sha256-${hash}"`)
    }
  }
})

test('what is packed is the file beside it, and is smaller', () => {
  const packed = FILES.filter((file) => /\.(?:br|gz)$/.test(file))
  expect(packed.length).toBeGreaterThan(PAGES.length * 2)
  for (const file of packed) {
    const content = readFileSync(join(DIST, file))
    const unpacked = file.endsWith('.br') ? brotliDecompressSync(content) : gunzipSync(content)
    const plain = readFileSync(join(DIST, file.replace(/\.(?:br|gz)$/, '')))
    expect(unpacked.equals(plain), file).toBe(true)
    if (plain.length > 500) expect(content.length, file).toBeLessThan(plain.length)
  }
})

test('what whoever runs the site may put its own in the place of is not packed', () => {
  for (const file of ['site.json', 'robots.txt']) {
    expect(FILES).toContain(file)
    expect(FILES.filter((other) => other.startsWith(`${file}.`))).toEqual([])
  }
})

test('every package whose code is in it is in licences.txt, with its text', () => {
  const texts = readFileSync(join(DIST, 'licences.txt'), 'utf8')
  const listed = readFileSync(join(DIST, '../src/content/shipped-packages.json'), 'utf8')
  for (const { name } of JSON.parse(listed) as { name: string }[])
    expect(texts).toMatch(new RegExp(`^${name}\n=+\n\n[^]{500}`, 'm'))
})

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

import { writeWorker } from '../../build/service-worker.ts'
import type { SiteCopy } from '../../src/worker/site-copy.ts'

const folder = mkdtempSync(join(tmpdir(), 'worker-'))
afterAll(() => rmSync(folder, { recursive: true }))

const BUILT = {
  'index.html': '<p>Eleven</p>',
  'help.html': '<p>Eleven</p>',
  'es/index.html': '<p>Once</p>',
  'assets/index-a.js': '1',
  'manifest.json': '{}',
  'manifest.json.br': 'x',
  'manifest.json.gz': 'x',
  _headers: '/*',
  'robots.txt': 'User-agent: *',
  'forget.svg': '<svg/>',
  'site.json': '{}',
}

it('lists every file that a device needs, each once, and nothing else', async () => {
  const { files, same } = await copyOf(BUILT)
  expect(Object.keys(files).toSorted()).toEqual([
    '/assets/index-a.js',
    '/es/index.html',
    '/index.html',
    '/manifest.json',
  ])
  // Any page but the start pages: the app alone shows it, in one that has nothing written in it.
  expect(same).toEqual({ '/help.html': '/app.html' })
  expect(files['/assets/index-a.js']).toMatch(/^[0-9a-f]{64}$/)
})

it('is another version as soon as a byte is another, and the same again for the same site', async () => {
  const { version } = await copyOf(BUILT)
  expect((await copyOf({ ...BUILT, 'assets/index-a.js': '2' })).version).not.toBe(version)
  expect((await copyOf({ ...BUILT, 'robots.txt': 'User-agent: a' })).version).toBe(version)
  expect((await copyOf(BUILT)).version).toBe(version)
})

it('is one script that brings in no other', async () => {
  await copyOf(BUILT)
  expect(readFileSync(join(folder, 'sw.js'), 'utf8')).not.toMatch(/importScripts|\bimport\b/)
})

async function copyOf(files: Readonly<Record<string, string>>): Promise<SiteCopy> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  await writeWorker(folder)
  const [, list = ''] = /^const SITE_COPY = (.*);$/m.exec(
    readFileSync(join(folder, 'sw.js'), 'utf8'),
  ) ?? ['']
  return JSON.parse(list) as SiteCopy
}

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { InlineHashes } from './headers.ts'

/** A script of a page’s own; one with an address, or with data in it, needs no hash. */
const SCRIPT =
  /<script(?![^>]*\s(?:src=|type="application\/(?:ld\+)?json"))[^>]*>([^]*?)<\/script>/g
const STYLE = /<style[^>]*>([^]*?)<\/style>/g

/**
 * The hashes of what stands inside finished pages and is to run or show there, each once and in an
 * order that is always the same. A browser hashes each text as it lies in the file, to the byte.
 */
export function inlineHashes(pages: readonly string[]): InlineHashes {
  return { scripts: hashes(pages, SCRIPT), styles: hashes(pages, STYLE) }
}

/** The finished pages that lie in a folder, each with its path; none where there is no folder. */
export function pagesIn(folder: string): { readonly path: string; readonly html: string }[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(folder, file))
    .map((path) => ({ path, html: readFileSync(path, 'utf8') }))
}

function hashes(pages: readonly string[], part: RegExp): string[] {
  const texts = pages.flatMap((page) => [...page.matchAll(part)].map(([, text = '']) => text))
  const named = texts.map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
  return [...new Set(named)].toSorted()
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const SOURCE = join(import.meta.dirname, '../../src')
const FILES = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
)

/** What a browser asks of the whole page with every change in it, or of every element. */
const COSTLY = /(?:html|:root|body):has\(|^\s*(?:\*?::?(?:before|after)|::highlight)/m

it('looks through the whole page in no style, which every step would pay for', () => {
  expect(FILES.length).toBeGreaterThan(30)
  const costly = FILES.filter((file) => COSTLY.test(readFileSync(join(SOURCE, file), 'utf8')))
  expect(costly).toEqual([])
})

it.each(['html:has([open]) {', '::before,', '  ::highlight(found) {', '*::after {'])(
  'would notice %s',
  (style) => expect(style).toMatch(COSTLY),
)

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const PUBLIC = join(import.meta.dirname, '../../public')
const manifest = JSON.parse(readFileSync(join(PUBLIC, 'manifest.json'), 'utf8')) as {
  readonly icons: readonly { readonly src: string; readonly sizes: string }[]
}

it('puts nothing on a home screen that tells: a name, colors and pictures', () => {
  const { icons, ...words } = manifest
  expect(words).toMatchInlineSnapshot(`
    {
      "background_color": "#fbf8f2",
      "dir": "ltr",
      "display": "standalone",
      "id": "/",
      "lang": "en",
      "name": "Eleven",
      "scope": "/",
      "short_name": "Eleven",
      "start_url": "/",
      "theme_color": "#0b4f4a",
    }
  `)
  expect(icons.length).toBeGreaterThan(2)
})

it.each([
  ...manifest.icons.filter(({ sizes }) => sizes !== 'any'),
  { src: '/icons/home-180.png', sizes: '180x180' }, // for what reads no manifest
])('has a picture of $sizes at $src', ({ src, sizes }) => {
  const png = readFileSync(join(PUBLIC, src))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes)
})

// npm run icons: makes the pictures for a home screen from public/icon.svg. They are committed, as a
// build makes none, and small, as an offline copy holds them.
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { ensureInstalled, ROOT } from './installed.mjs'

const ICON = readFileSync(join(ROOT, 'public/icon.svg'), 'utf8')
/** A system cuts any shape out of it, which may leave no more than a circle four fifths as wide. */
const MASKABLE = ICON.replace(' rx="14"', '').replace(
  '<g ',
  '<g transform="translate(8 8) scale(0.75)" ',
)
/** A system rounds the corners itself, and would fill clear ones with black. */
const SQUARE = ICON.replace(' rx="14"', '')
/** Two colors, and the steps between them at an edge. */
const COLORS = 16

ensureInstalled()
const { default: sharp } = await import('sharp')
mkdirSync(join(ROOT, 'public/icons'), { recursive: true })
await draw(ICON, 192, 'home-192')
await draw(ICON, 512, 'home-512')
await draw(MASKABLE, 512, 'home-maskable-512')
await draw(SQUARE, 180, 'home-180')

async function draw(
  /** @type {string} */ svg,
  /** @type {number} */ size,
  /** @type {string} */ name,
) {
  await sharp(Buffer.from(svg.replace('<svg ', `<svg width="${size}" height="${size}" `)))
    .png({ palette: true, colors: COLORS, dither: 0, effort: 10 })
    .toFile(join(ROOT, `public/icons/${name}.png`))
}

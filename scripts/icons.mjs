// npm run icons: makes the pictures for a home screen from public/icon.svg. They are committed: a
// build needs no browser.
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

import { ensureBrowser } from './browser.mjs'
import { ensureInstalled, ROOT } from './installed.mjs'

const ICON = readFileSync(join(ROOT, 'public/icon.svg'), 'utf8')
/** A system cuts any shape out of it, which may leave no more than a circle four fifths as wide. */
const MASKABLE = ICON.replace(' rx="14"', '').replace(
  '<g ',
  '<g transform="translate(8 8) scale(0.75)" ',
)
/** A system rounds the corners itself, and would fill clear ones with black. */
const SQUARE = ICON.replace(' rx="14"', '')

ensureInstalled()
const executablePath = await ensureBrowser()
const browser = await chromium.launch(executablePath ? { executablePath } : {})
const page = await browser.newPage()
mkdirSync(join(ROOT, 'public/icons'), { recursive: true })
await draw(ICON, 192, 'home-192')
await draw(ICON, 512, 'home-512')
await draw(MASKABLE, 512, 'home-maskable-512')
await draw(SQUARE, 180, 'home-180')
await browser.close()

async function draw(
  /** @type {string} */ svg,
  /** @type {number} */ size,
  /** @type {string} */ name,
) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`)
  await page.screenshot({ path: join(ROOT, `public/icons/${name}.png`), omitBackground: true })
}

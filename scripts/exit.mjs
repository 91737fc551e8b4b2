// npm run test:exit: leaves the site in every way and looks for it with real Back and Forward keys.
import process from 'node:process'

import { ensureBrowser } from './browser.mjs'
import { ensureDisplay } from './display.mjs'
import { ensureInstalled, run } from './installed.mjs'

ensureInstalled()
await ensureBrowser()
const missing = ensureDisplay()
if (missing) console.error(missing)
if (missing || !run('npx', 'playwright', 'test', '--config', 'playwright.exit.config.ts'))
  process.exit(1)

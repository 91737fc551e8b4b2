// npm run shots: photographs every screen at three sizes, light and dark, into shots/, and once
// more in a language that is none, longer and from right to left, into shots/pseudo/.
import process from 'node:process'

import { ensureBrowser } from './browser.mjs'
import { ensureBuilt } from './built.mjs'
import { ensureInstalled, run } from './installed.mjs'

ensureInstalled()
await ensureBrowser()
ensureBuilt()
process.env['SHOTS'] = '1'
if (!run('npx', 'playwright', 'test', '--project=shots*', '--reporter=line')) process.exit(1)
console.log('The pictures are in shots/.')

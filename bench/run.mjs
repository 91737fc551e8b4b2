// npm run bench: Eleven beside a page of plain HTML with the same questions, taken in turn on a slow
// line and a slow processor. It tells, and refuses nothing: what it finds depends on the machine.
import process from 'node:process'

import { ensureBrowser } from '../scripts/browser.mjs'
import { ensureBuilt } from '../scripts/built.mjs'
import { ensureInstalled } from '../scripts/installed.mjs'

ensureInstalled()
const executablePath = await ensureBrowser()
ensureBuilt()

const { chromium } = await import('@playwright/test')
const { serveBoth } = await import('./serve.mjs')
const { visit } = await import('./visit.mjs')
const { report } = await import('./figures.mjs')

const ROUNDS = Number(process.env['ROUNDS'] ?? 7)
const { sites, close } = await serveBoth()
const browser = await chromium.launch({ executablePath })
/** @type {Record<'reference' | 'eleven', import('./visit.mjs').Visit[]>} */
const visits = { reference: [], eleven: [] }
// A round that is not counted warms up the servers; then the two take turns.
await visit(browser, sites.reference)
await visit(browser, sites.eleven)
for (let round = 1; round <= ROUNDS; round += 1) {
  for (const name of /** @type {const} */ (['reference', 'eleven'])) {
    visits[name].push(await visit(browser, sites[name]))
  }
}
console.log(`Chromium ${browser.version()}, ${ROUNDS} rounds, medians`)
console.log(report(visits))
await browser.close()
close()

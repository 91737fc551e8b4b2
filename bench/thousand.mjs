// npm run bench:thousand: a thousand people in a row on one tablet, and pages that nobody touches. It
// tells what grows and what runs, and refuses nothing.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

import { ensureBrowser } from '../scripts/browser.mjs'
import { ensureBuilt } from '../scripts/built.mjs'
import { ensureInstalled, ROOT } from '../scripts/installed.mjs'

ensureInstalled()
const executablePath = await ensureBrowser()
ensureBuilt()

const { chromium } = await import('@playwright/test')
const { serveBoth } = await import('./serve.mjs')
const { countTimers, servePeople } = await import('./people.mjs')
const { watchIdle } = await import('./idle.mjs')

const PEOPLE = Number(process.env['PEOPLE'] ?? 1000)
const EVERY = PEOPLE / 10
/** By so much may the heap grow over the second half of them; in the first, code is still compiled. */
const LEVEL = 1.05
/** Nobody would notice so much work in ten seconds, nor a battery. */
const IDLE_MS = 50

const words = ['en', 'es'].map(wordsOf)
const [english] = words
const { sites, close } = await serveBoth()
const browser = await chromium.launch({ executablePath })
const page = await browser.newPage({ viewport: { width: 820, height: 1180 }, locale: 'en-US' })
await page.addInitScript(countTimers)
const devtools = await page.context().newCDPSession(page)
await devtools.send('Performance.enable')

console.log(`Chromium ${browser.version()}`)
await tellIdle('the start page', async () => void (await page.goto(sites.eleven)))
await tellIdle('a question', async () => {
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByRole('button', { name: english?.goOn ?? '', exact: true }).click()
})
await tellIdle('between two people', async () => {
  await page.goto(`${sites.eleven}tablet`)
  await page.getByRole('button', { name: turnOnWord() }).click()
  await page.getByRole('button', { name: new RegExp(`^${english?.begin}`) }).waitFor()
})

console.log('\npeople   heap, MB   nodes   listeners   timers')
const began = performance.now()
/** @type {Awaited<ReturnType<typeof take>>[]} */
const found = []
for (let first = 1; first <= PEOPLE; first += EVERY) {
  await page.evaluate(servePeople, { first, last: first + EVERY - 1, words })
  const now = await take()
  found.push(now)
  const cells = [now.heap.toFixed(2), now.nodes, now.listeners, now.timers]
  const [heap, nodes, listeners, timers] = cells.map(String)
  console.log(
    `${String(first + EVERY - 1).padStart(6)}${heap?.padStart(11)}${nodes?.padStart(8)}${listeners?.padStart(12)}${timers?.padStart(9)}`,
  )
}
const minutes = ((performance.now() - began) / 60_000).toFixed(1)
const [early, late] = [found[4], found.at(-1)]
if (early && late) {
  const isLevel =
    late.heap <= early.heap * LEVEL &&
    late.nodes <= early.nodes &&
    late.listeners <= early.listeners
  console.log(
    `${isLevel && late.timers === 0 ? 'met: nothing grows' : 'missed: something grows'}, ${minutes} minutes`,
  )
}
await tellIdle('after them all', async () => {})
await browser.close()
close()

/** What is still there, once all that nobody holds any more is thrown away. */
async function take() {
  for (const _ of [1, 2, 3]) await devtools.send('HeapProfiler.collectGarbage')
  const { metrics } = await devtools.send('Performance.getMetrics')
  const of = (/** @type {string} */ asked) =>
    metrics.find(({ name }) => name === asked)?.value ?? NaN
  const timers = await page.evaluate(() => Reflect.get(window, 'pendingTimers').size)
  return {
    heap: of('JSHeapUsedSize') / 1e6,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    timers,
  }
}

async function tellIdle(/** @type {string} */ name, /** @type {() => Promise<void>} */ open) {
  await open()
  const { tasks, milliseconds, longest } = await watchIdle(page)
  const verdict = milliseconds <= IDLE_MS ? 'met' : 'missed'
  console.log(
    `${name.padEnd(20)} untouched for 10 s: ${tasks} tasks, ${milliseconds.toFixed(1)} ms, the longest ${longest.toFixed(1)} ms   ${verdict}: ${IDLE_MS} ms or less`,
  )
}

function wordsOf(/** @type {string} */ language) {
  const [ui, tablet] = ['ui', 'tablet'].map((file) => read(language, file))
  return {
    begin: tablet.attract.begin,
    goOn: ui.check.continue,
    result: ui.review['see-result'],
    handBack: tablet['hand-back'].button,
    display: ui.display.summary,
  }
}

function turnOnWord() {
  return read('en', 'tablet')['set-up']['turn-on']
}

function read(/** @type {string} */ language, /** @type {string} */ file) {
  return JSON.parse(
    readFileSync(join(ROOT, `src/content/locales/${language}/${file}.json`), 'utf8'),
  )
}

import { walk } from './walk.mjs'

/** An old phone. */
const SLOWER = 4
/** How opioids were taken, and the eleven. */
const CHECK = { questions: 12, goesOn: ['Start', 'Continue'] }
/** After this long with nothing on the line, nothing more is to come. */
const SETTLED_MS = 1500

/**
 * @typedef {object} Visit What one cold visit cost; times in ms from the moment it was asked for.
 * @property {number} bytes of all that came over the line, headers included
 * @property {number} scriptBytes of it that are script
 * @property {number} requests
 * @property {number} firstPaint first contentful paint
 * @property {number} largestPaint largest contentful paint
 * @property {number} shift cumulative layout shift
 * @property {number} firstAnswer until the first answer was taken and the next question painted
 * @property {number[]} steps each question from the press until the next one was painted
 * @property {number[]} settledSteps the same by someone who began once all had arrived and was at rest
 * @property {number} wholeRun the eleven questions together
 * @property {number} longestTask the longest task of the main thread, 0 where none took 50 ms
 * @property {number} heap used by script once the check is over and what is left over collected
 */

/**
 * Opens a site in a browser that has never seen it, on a slow processor, and takes the check: at once,
 * and then again, in another tab, by someone who lets everything arrive first.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} site
 * @returns {Promise<Visit>}
 */
export async function visit(browser, site) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'en-US',
  })
  const first = await openTab(context, { isPatient: false })
  await first.page.goto(site)
  await tell(first, 'walk.whenDone')
  // Whoever is that fast may be through before the app is there: what it costs counts all the same.
  await isSettled(first)
  const { line } = first
  const { walked, watched } = await notesOf(first)
  await first.page.close()

  const second = await openTab(context, { isPatient: true })
  await second.page.goto(site)
  await isSettled(second)
  await tell(second, 'setOut()')
  await tell(second, 'walk.whenDone')
  const later = await notesOf(second)
  await second.devtools.send('HeapProfiler.collectGarbage')
  const heap = Number(await tell(second, 'performance.memory.usedJSHeapSize'))
  await context.close()

  const { firstAnswer, steps, wholeRun } = walked
  const longestTask = Math.max(watched.longestTask, later.watched.longestTask)
  const shift = Math.max(watched.shift, later.watched.shift)
  const settledSteps = later.walked.steps
  return {
    ...line,
    ...watched,
    longestTask,
    shift,
    firstAnswer,
    steps,
    settledSteps,
    wholeRun,
    heap,
  }
}

/** A tab with a cold cache and a slow processor, with what came over its line. */
async function openTab(
  /** @type {import('@playwright/test').BrowserContext} */ context,
  /** @type {{ isPatient: boolean }} */ { isPatient },
) {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  const line = { bytes: 0, scriptBytes: 0, requests: 0 }
  /** @type {Set<string>} */
  const scripts = new Set()
  devtools.on('Network.responseReceived', ({ requestId, type }) => {
    line.requests += 1
    if (type === 'Script') scripts.add(requestId)
  })
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    line.bytes += encodedDataLength
    if (scripts.has(requestId)) line.scriptBytes += encodedDataLength
  })
  await devtools.send('Network.enable')
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(watch)
  await page.addInitScript(walk, { ...CHECK, isPatient })
  return { page, devtools, line }
}

/** @typedef {Awaited<ReturnType<typeof openTab>>} Tab */

async function isSettled(/** @type {Tab} */ tab) {
  await tab.page.waitForLoadState('networkidle')
  await tab.page.waitForTimeout(SETTLED_MS)
  await tell(tab, 'new Promise((done) => requestIdleCallback(() => done()))')
}

/** @returns {Promise<{ walked: import('./walk.mjs').Walked, watched: Watched }>} */
async function notesOf(/** @type {Tab} */ tab) {
  return JSON.parse(String(await tell(tab, 'JSON.stringify({ walked: walk, watched })')))
}

/**
 * What an expression comes to in the page. Playwright’s own way brings a script of its own into a
 * page first: some 80 ms of a slow processor, in the middle of what is measured.
 */
async function tell(/** @type {Tab} */ { devtools }, /** @type {string} */ expression) {
  const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.text}`)
  return result.value
}

/** @typedef {Pick<Visit, 'firstPaint' | 'largestPaint' | 'shift' | 'longestTask'>} Watched */

/** Runs in the page from its first moment, and keeps what the browser tells of its painting. */
function watch() {
  /** @type {Watched} */
  const notes = { firstPaint: 0, largestPaint: 0, shift: 0, longestTask: 0 }
  Object.assign(window, { watched: notes })
  let pressedAt = Number.POSITIVE_INFINITY
  window.addEventListener('click', () => (pressedAt = Math.min(pressedAt, performance.now())), {
    capture: true,
  })
  /** @type {Record<string, (entry: any) => void>} */
  const kinds = {
    paint(entry) {
      if (entry.name === 'first-contentful-paint') notes.firstPaint = entry.startTime
    },
    'largest-contentful-paint'(entry) {
      // A browser looks no further once someone presses; it takes a press by script for none.
      if (entry.startTime < pressedAt) notes.largestPaint = entry.startTime
    },
    'layout-shift'(entry) {
      if (!entry.hadRecentInput) notes.shift += entry.value
    },
    longtask(entry) {
      notes.longestTask = Math.max(notes.longestTask, entry.duration)
    },
  }
  for (const [type, note] of Object.entries(kinds))
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    })
}

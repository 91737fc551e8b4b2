import { walk } from './walk.mjs'

/** An old phone on slow 4G. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
}
const SLOWER = 4
/** How opioids were taken, and the eleven. */
const CHECK = { questions: 12, goesOn: ['Start', 'Continue'] }

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
 * @property {number} wholeRun the eleven questions together
 * @property {number} longestTask the longest task of the main thread, 0 where none took 50 ms
 * @property {number} heap used by script once the check is over and what is left over collected
 */

/**
 * Opens a site in a browser that has never seen it, on a slow line and a slow processor, and takes
 * the check.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} site
 * @returns {Promise<Visit>}
 */
export async function visit(browser, site) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'en-US',
  })
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
  await devtools.send('Network.emulateNetworkConditions', NETWORK)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(watch)
  await page.addInitScript(walk, CHECK)

  await page.goto(site)
  await page.waitForFunction(() => Reflect.get(window, 'walk').done, undefined, {
    timeout: 120_000,
  })
  // Whoever is that fast may be through before the app is there: what it costs counts all the same.
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
  const { walked, watched } = await page.evaluate(() => ({
    walked: Reflect.get(window, 'walk'),
    watched: Reflect.get(window, 'watched'),
  }))
  await devtools.send('HeapProfiler.collectGarbage')
  const heap = await page.evaluate(() => Reflect.get(performance, 'memory').usedJSHeapSize)
  await context.close()
  const { firstAnswer, steps, wholeRun } = walked
  return { ...line, ...watched, firstAnswer, steps, wholeRun, heap }
}

/** Runs in the page from its first moment, and keeps what the browser tells of its painting. */
function watch() {
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

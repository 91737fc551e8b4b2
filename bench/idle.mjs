const SECONDS = 10

/**
 * What the main thread of a page does while nobody touches it.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<{ tasks: number, milliseconds: number, longest: number }>} in ten seconds
 */
export async function watchIdle(page) {
  const devtools = await page.context().newCDPSession(page)
  /** @type {any[]} */
  const events = []
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...value))
  await page.waitForTimeout(2000) // what the last press set off is over
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', '__metadata'] },
  })
  await page.waitForTimeout(SECONDS * 1000)
  const complete = new Promise((done) => devtools.once('Tracing.tracingComplete', done))
  await devtools.send('Tracing.end')
  await complete
  await devtools.detach()
  return sum(events)
}

function sum(/** @type {readonly any[]} */ events) {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const times = events
    .filter(({ name, pid, tid }) => name === 'RunTask' && mains.has(`${pid} ${tid}`))
    .map(({ dur, tdur }) => (tdur ?? dur ?? 0) / 1000)
  return {
    tasks: times.length,
    milliseconds: times.reduce((total, time) => total + time, 0),
    longest: Math.max(0, ...times),
  }
}

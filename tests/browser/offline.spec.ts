import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import type { SiteCopy } from '../../src/worker/site-copy.ts'
import { answer, begin } from './support/check.ts'
import { expect, makeReady, onDisk, readyLine, test } from './support/device.ts'
import { takenOver } from './support/late-app.ts'
import { LEAVE_DESTINATION } from './support/test.ts'

const NAME = 'Make this device ready for offline use'

test.describe('an ordinary visit', () => {
  test('leaves no copy and no worker, not even from the page that offers one', async ({
    device,
    host,
  }) => {
    const page = await device.turnOn()
    await page.goto(host.address)
    await begin(page, 'not-sole')
    await page.goto(`${host.address}offline`)
    await expect(page.getByRole('button', { name: NAME })).toBeVisible()
    await device.turnOff()
    const found = onDisk(device, host)
    expect(found).toMatchObject({ ofACopy: [], records: [] })
    expect(found.byItself).toContain('Cache_Data') // as of any site: the scan sees
    expect(host.asked.filter((asked) => asked.includes('sw.js'))).toEqual([])
  })

  test('is offered no place on the home screen', async ({ device, host }) => {
    const page = await device.turnOn()
    await page.goto(host.address)
    await expect(page.getByRole('link', { name: NAME })).toBeVisible()
    await expect(page.locator('link[rel="manifest"]')).toHaveCount(0)
    expect(host.asked.filter((asked) => asked.includes('manifest'))).toEqual([])
  })
})

test('is ready without a word about the answers that are there, which stay', async ({
  device,
  host,
}) => {
  const page = await device.turnOn()
  await page.goto(host.address)
  await begin(page, 'not-sole')
  await answer(page, 'yy')
  await page.getByRole('contentinfo').getByRole('link', { name: 'About' }).click()
  await page.getByRole('link', { name: NAME }).click()
  await page.getByRole('button', { name: NAME }).click()
  await expect(readyLine(page)).toBeVisible()
  await page.getByRole('button', { name: 'Back to where you were' }).click()
  await page.getByRole('button', { name: 'Back to where you were' }).click()
  await expect(page.getByText('Question 3 of 11', { exact: true })).toBeVisible()
})

test('is taken over by the app where it stands, so that no press is lost in that moment', async ({
  device,
  host,
}) => {
  const page = await device.turnOn()
  await makeReady(page, host)
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      Object.assign(window, { before: document.querySelector('main button') })
    })
  })
  await page.goto(host.address)
  await takenOver(page)
  await expect(readyLine(page)).toBeVisible()
  const isBefore = () => document.querySelector('main button') === Reflect.get(window, 'before')
  expect(await page.evaluate(isBefore)).toBe(true)
})

test('opens each address with no network, in the language that it names', async ({
  device,
  host,
}) => {
  const page = await device.turnOn()
  await makeReady(page, host)
  await host.stop()
  for (const [address, language, heading] of [
    ['', 'en', 'A private look at your own opioid use'],
    ['index.html', 'en', 'A private look at your own opioid use'],
    ['es', 'es', 'Una mirada privada a su propio consumo de opioides'],
    ['es/', 'es', 'Una mirada privada a su propio consumo de opioides'],
    ['es/help', 'es', 'Ayuda ahora'],
    ['es/help.html', 'es', 'Ayuda ahora'],
    ['en/guide/overdose', 'en', 'Overdose: what to do'],
    ['guide/', 'en', 'Treatment guide'],
    ['nothing-here', 'en', 'This page is not here'],
  ] as const) {
    const response = await page.goto(host.address + address)
    expect(response?.status(), address).toBe(address === 'nothing-here' ? 404 : 200)
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveText(heading)
    await expect(page.locator('html'), address).toHaveAttribute('lang', language)
  }
})

test('is as well protected from its copy as from the network', async ({ device, host }) => {
  const page = await device.turnOn()
  await makeReady(page, host)
  const fromNetwork = await fetchedHeaders(host.address)
  const response = await page.goto(host.address)
  expect(response?.fromServiceWorker()).toBe(true)
  const policy = 'content-security-policy'
  expect(response?.headers()[policy]).toBe(fromNetwork[policy])
  expect(response?.headers()['x-frame-options']).toBe('DENY')
})

test('works where the host answers one address with another', async ({ device, host }) => {
  host.manner.redirects = true
  const page = await device.turnOn()
  await makeReady(page, host)
  await host.stop()
  await page.goto(`${host.address}es/help`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ayuda ahora')
})

test('leaves to an empty page with no network, and holds nothing of the visit', async ({
  device,
  host,
}) => {
  const page = await device.turnOn()
  await makeReady(page, host)
  await host.stop()
  await page.context().setOffline(true)
  await page.goto(host.address)
  await begin(page, 'not-sole')
  await page.getByRole('link', { name: 'Leave', exact: true }).click()
  await expect(page).toHaveURL('about:blank')
  await page.goForward()
  await expect(page.getByRole('heading')).toHaveCount(0)
})

test('leaves to the usual place with a network, and keeps the copy', async ({ device, host }) => {
  const page = await device.turnOn()
  await page.route(LEAVE_DESTINATION, (route) => route.fulfill({ body: 'Weather' }))
  await makeReady(page, host)
  await page.getByRole('link', { name: 'Leave', exact: true }).click()
  await expect(page.getByText('Weather')).toBeVisible()
  expect(host.asked.filter((asked) => asked.includes('forget'))).toEqual([])
  await page.goto(host.address)
  await expect(readyLine(page)).toBeVisible()
})

test('arrives in seconds on a bad line: all that a device keeps is 500 kB or less', () => {
  const built = join(import.meta.dirname, '../../dist')
  const [, list = ''] = /^const SITE_COPY = (.*);$/m.exec(read(join(built, 'sw.js'))) ?? []
  const { files } = JSON.parse(list) as SiteCopy
  const sizes = Object.keys(files).map(
    (path) => gzipSync(readFileSync(join(built, path)), { level: 9 }).length,
  )
  expect(sizes.length).toBeGreaterThan(20)
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(500_000)
})

function read(path: string): string {
  return readFileSync(path, 'utf8')
}

async function fetchedHeaders(address: string): Promise<Record<string, string>> {
  return Object.fromEntries((await fetch(address)).headers)
}

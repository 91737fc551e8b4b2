import type { Page } from '@playwright/test'

import { expect, held, makeReady, onDisk, test } from './support/device.ts'
import type { Host } from './support/host.ts'

test('takes every file of the site off the disk again, and can be made ready anew', async ({
  device,
  host,
}) => {
  const before = await device.turnOn()
  await makeReady(before, host)
  await before.goto(host.address)
  await device.turnOff()
  // The scan finds what is there.
  const found = onDisk(device, host)
  expect(found.ofACopy).toHaveLength(3)
  expect(found.byItself).toContain('Cache_Data')

  const page = await device.turnOn()
  await remove(page, host)
  await expect(page.getByText(/^The copy is removed, and this browser has cleared/)).toBeVisible()
  await page.getByRole('button', { name: 'Make this device ready for offline use' }).click()
  await page.getByRole('button', { name: 'Remove it' }).click()
  await expect(page.getByText(/^The copy is removed, and this browser has cleared/)).toBeVisible()
  await page.getByRole('link', { name: 'Leave', exact: true }).click()
  await device.turnOff()
  expect(onDisk(device, host)).toMatchObject({ ofACopy: [], byItself: [] })
})

test('says what may be left where the host does not send what clears it', async ({
  device,
  host,
}) => {
  host.manner.plain = true
  const page = await device.turnOn()
  await makeReady(page, host)
  await remove(page, host)
  await expect(page.getByText(/^The copy is removed. But the browser may still/)).toBeVisible()
  expect(await held(page)).toEqual({ workers: 0, caches: [] })
})

test('stays removed, whatever the page asks for meanwhile', async ({ device, host }) => {
  host.manner.plain = true
  const page = await device.turnOn()
  await makeReady(page, host)
  let arrive = () => {}
  const until = new Promise<void>((done) => (arrive = done))
  host.manner.held = { paths: /^\/(?:forget\.svg|site\.json)/, until }
  await remove(page, host)
  await expect.poll(() => host.asked).toContain('GET /forget.svg') // the copy itself is off by then
  await page.getByRole('button', { name: 'Español', exact: true }).click()
  await expect(page.getByRole('main')).toContainText('Se está quitando la copia')
  arrive()
  await expect(page.getByText(/^Ya no está la copia/)).toBeVisible()
  expect(await held(page)).toEqual({ workers: 0, caches: [] })
})

test('says that it is still there, and whole, where the browser does not let it go', async ({
  device,
  host,
}) => {
  const page = await device.turnOn()
  await page.addInitScript(() => {
    CacheStorage.prototype.delete = () => Promise.reject(new Error('Not now.'))
  })
  await makeReady(page, host)
  await remove(page, host)
  await expect(page.getByText(/^The browser did not let us remove it/)).toBeVisible()
  await expect(page.getByText(/is not whole/)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Remove it' })).toBeVisible()
})

test('is removed with no network too, and says what may be left', async ({ device, host }) => {
  const page = await device.turnOn()
  await makeReady(page, host)
  await host.stop()
  await remove(page, host)
  await expect(page.getByText(/^The copy is removed. But the browser may still/)).toBeVisible()
  expect(await held(page)).toEqual({ workers: 0, caches: [] })
})

async function remove(page: Page, host: Host): Promise<void> {
  await page.goto(`${host.address}offline`)
  await page.getByRole('button', { name: 'Remove it' }).click()
}

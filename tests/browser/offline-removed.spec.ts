import type { Page } from '@playwright/test'

import { findIn, readProfile } from '../privacy/support/profile.ts'
import { expect, held, makeReady, test, type Device } from './support/device.ts'
import type { Host } from './support/host.ts'

/** Where a browser keeps what was made ready, and what it cached by itself. */
const KEPT = ['CacheStorage', 'ScriptCache', 'Cache_Data', 'Code Cache'] as const
/** Words of the site’s pages, of its scripts and of its worker. */
const WORDS = ['opioid', 'eleven-site', 'eleven-settings']

test('takes every file of the site off the disk again, and can be made ready anew', async ({
  device,
  host,
}) => {
  const before = await device.turnOn()
  await makeReady(before, host)
  await before.goto(host.address)
  await device.turnOff()
  // The scan finds what is there.
  expect(foldersWith(device, host)).toEqual(KEPT)

  const page = await device.turnOn()
  await remove(page, host)
  await expect(page.getByText(/^The copy is removed, and this browser has cleared/)).toBeVisible()
  expect(await held(page)).toEqual({ workers: 0, caches: [] })
  await page.getByRole('button', { name: 'Make this device ready for offline use' }).click()
  await page.getByRole('button', { name: 'Remove it' }).click()
  await expect(page.getByText(/^The copy is removed, and this browser has cleared/)).toBeVisible()
  await page.getByRole('link', { name: 'Leave', exact: true }).click()
  await device.turnOff()
  expect(foldersWith(device, host)).toEqual([])
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

/** In which of the browser’s folders something of the site is. */
function foldersWith(device: Device, host: Host): string[] {
  const profile = readProfile(device.profile)
  const { host: address } = new URL(host.address)
  return KEPT.filter(
    (folder) =>
      findIn(
        profile,
        [address, ...WORDS].map((text) => ({ text, within: new RegExp(folder) })),
      ).length > 0,
  )
}

import type { Page } from '@playwright/test'

import { expect, makeReady, test } from './support/device.ts'
import type { Host } from './support/host.ts'

const AGENCY = JSON.stringify({ name: 'Harbor Outreach' })

test('has what the agency has set with no network, and the newest with one', async ({
  device,
  host,
}) => {
  host.manner.settings = AGENCY
  const page = await device.turnOn()
  await makeReady(page, host)
  await host.stop()
  expect(await settingsOf(page, host)).toEqual([200, AGENCY])

  host.manner.settings = AGENCY.replace('Harbor', 'Hill')
  await host.start()
  expect(await settingsOf(page, host)).toEqual([200, host.manner.settings])
  await host.stop()
  expect(await settingsOf(page, host)).toEqual([200, host.manner.settings])
})

test('has what the agency has set where it could not be read when the device was made ready', async ({
  device,
  host,
}) => {
  host.manner.faulty = { paths: /^\/site\.json/, arrival: 'meets a host in trouble' }
  const page = await device.turnOn()
  await makeReady(page, host)
  host.manner.faulty = undefined
  host.manner.settings = AGENCY
  expect(await settingsOf(page, host)).toEqual([200, AGENCY])
  await host.stop()
  expect(await settingsOf(page, host)).toEqual([200, AGENCY])
})

test('has none with no network where nothing is set, or nothing any more', async ({
  device,
  host,
}) => {
  host.manner.settings = 'no file'
  const page = await device.turnOn()
  await makeReady(page, host)
  await host.stop()
  expect((await settingsOf(page, host))[0]).toBe(404)

  host.manner.settings = AGENCY
  await host.start()
  expect((await settingsOf(page, host))[0]).toBe(200)
  host.manner.settings = 'no file'
  expect((await settingsOf(page, host))[0]).toBe(404)
  await host.stop()
  expect((await settingsOf(page, host))[0]).toBe(404)
})

for (const [what, arrival] of [
  ['asks who is there', 401],
  ['lets nobody in', 403],
  ['is asked too often', 429],
  ['is in trouble', 'meets a host in trouble'],
  ['is hidden behind the page of a Wi-Fi', 'is the page of a Wi-Fi'],
] as const)
  test(`keeps what the agency has set where its host ${what}, and with no network after that`, async ({
    device,
    host,
  }) => {
    host.manner.settings = AGENCY
    const page = await device.turnOn()
    await makeReady(page, host)
    host.manner.faulty = { paths: /^\/site\.json/, arrival }
    expect(await settingsOf(page, host)).toEqual([200, AGENCY])
    await host.stop()
    expect(await settingsOf(page, host)).toEqual([200, AGENCY])
  })

/** What a page gets that asks for the settings: their status, and their text where there is one. */
async function settingsOf(page: Page, host: Host): Promise<readonly (number | string)[]> {
  const address = `${host.address}site.json`
  const responded = page.waitForResponse(address)
  await page.goto(address).catch(() => {}) // the browser has a page of its own for an empty answer
  const response = await responded
  return response.ok() ? [response.status(), await response.text()] : [response.status()]
}

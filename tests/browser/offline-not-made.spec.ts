import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

import { expect, held, makeReady, readyLine, test } from './support/device.ts'

const NAME = 'Make this device ready for offline use'

test('keeps nothing where the network is lost half way, and is ready at the next try', async ({
  device,
  host,
}) => {
  host.manner.lost = /GuidePages/
  const page = await device.turnOn()
  await page.goto(`${host.address}offline`)
  await page.getByRole('button', { name: NAME }).click()
  await expect(page.getByText(/^The copy did not arrive/)).toBeVisible()
  expect(await held(page)).toEqual({ workers: 0, caches: [] })
  delete host.manner.lost
  await page.getByRole('button', { name: NAME }).click()
  await expect(readyLine(page)).toBeVisible()
})

test('keeps nothing where the worker itself does not arrive', async ({ device, host }) => {
  host.manner.lost = /sw\.js/
  const page = await device.turnOn()
  await page.goto(`${host.address}offline`)
  await page.getByRole('button', { name: NAME }).click()
  await expect(page.getByText(/^The copy did not arrive/)).toBeVisible()
  expect(await held(page)).toEqual({ workers: 0, caches: [] })
})

test('keeps nothing where a Wi-Fi answers with a page of its own', async ({ device, host }) => {
  host.manner.changed = /CounselorPages/
  const page = await device.turnOn()
  await page.goto(`${host.address}offline`)
  await page.getByRole('button', { name: NAME }).click()
  await expect(page.getByText(/^What arrived is not what we built/)).toBeVisible()
  expect(await held(page)).toEqual({ workers: 0, caches: [] })
})

test('keeps nothing where there is no room', async ({ device, host }) => {
  const page = await device.turnOn()
  const browser = await page.context().newCDPSession(page)
  const { origin } = new URL(host.address)
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 })
  await page.goto(`${host.address}offline`)
  await page.getByRole('button', { name: NAME }).click()
  await expect(page.getByText(/^There is not enough room/)).toBeVisible()
  expect(await held(page)).toEqual({ workers: 0, caches: [] })
})

test('says so where the browser keeps nothing of any site', async ({ device, host }) => {
  const BLOCK = 2
  const preferences = { profile: { default_content_setting_values: { cookies: BLOCK } } }
  mkdirSync(join(device.profile, 'Default'))
  writeFileSync(join(device.profile, 'Default/Preferences'), JSON.stringify(preferences))
  const page = await device.turnOn()
  await page.goto(`${host.address}offline`)
  await page.getByRole('button', { name: NAME }).click()
  await expect(page.getByText(/^This browser does not allow a copy/)).toBeVisible()
})

test('says that a copy is not whole where a part of it is gone, and gets it again', async ({
  device,
  host,
}) => {
  const page = await device.turnOn()
  await makeReady(page, host)
  await losePart(page, host.address, 'Guide')
  await page.goto(host.address)
  await page.getByRole('link', { name: 'The offline copy is not whole' }).click()
  await page.getByRole('button', { name: 'Get the copy again' }).click()
  await expect(readyLine(page)).toBeVisible()
})

/** Throws one kept file away, as a browser may that needs room. */
async function losePart(page: Page, site: string, name: string): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  const securityOrigin = new URL(site).origin
  const { caches } = await browser.send('CacheStorage.requestCacheNames', { securityOrigin })
  const cacheId = caches.find(({ cacheName }) => cacheName.includes('site'))?.cacheId ?? ''
  const { cacheDataEntries } = await browser.send('CacheStorage.requestEntries', { cacheId })
  const request = cacheDataEntries.find(({ requestURL }) => requestURL.includes(name))?.requestURL
  await browser.send('CacheStorage.deleteEntry', { cacheId, request: request ?? '' })
}

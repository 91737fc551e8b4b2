import type { Page } from '@playwright/test'

import { begin } from './support/check.ts'
import { expect, makeReady, readyLine, test } from './support/device.ts'

const offer = (page: Page) => page.getByRole('button', { name: 'Use the newer version' })
const edition = (page: Page) => page.locator('html').getAttribute('data-edition')

test('offers a newer version between people, and takes it by the press alone', async ({
  device,
  host,
}) => {
  const page = await device.turnOn()
  await makeReady(page, host)
  await host.publishNewer()

  await page.goto(host.address)
  await expect(offer(page)).toBeVisible()
  await page.reload() // what waits does not begin by itself
  await expect(offer(page)).toBeVisible()
  expect(await edition(page)).toBeNull()

  await begin(page, 'not-sole')
  await page.getByRole('link', { name: 'Eleven', exact: true }).click()
  await expect(readyLine(page)).toBeVisible()
  await expect(offer(page)).toHaveCount(0) // there are answers
  await page.getByRole('button', { name: 'Erase my answers and start over' }).click()

  await offer(page).click()
  await expect(page.locator('html')).toHaveAttribute('data-edition', '2')
  await expect(readyLine(page)).toBeVisible()
  await expect(offer(page)).toHaveCount(0)
  await host.stop()
  await page.goto(`${host.address}help`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Get help now')
  expect(await edition(page)).toBe('2')
})

test('begins a newer version by itself once Eleven was closed and is opened again', async ({
  device,
  host,
}) => {
  const before = await device.turnOn()
  await makeReady(before, host)
  await host.publishNewer()
  await before.goto(host.address)
  await expect(offer(before)).toBeVisible()
  await device.turnOff()
  await host.stop()

  const page = await device.turnOn()
  await page.goto(host.address)
  await expect(readyLine(page)).toBeVisible()
  expect(await edition(page)).toBe('2')
})

test('leaves another tab whole that is in the middle of the questions', async ({
  device,
  host,
}) => {
  const page = await device.turnOn()
  await makeReady(page, host)
  const other = await page.context().newPage()
  await other.goto(host.address)
  await begin(other, 'not-sole')
  await host.publishNewer()
  await page.bringToFront()
  await page.goto(host.address)
  await offer(page).click()
  await expect(page.locator('html')).toHaveAttribute('data-edition', '2')
  await host.stop()

  await other.bringToFront()
  await expect(other.getByText('Question 1 of 11', { exact: true })).toBeVisible()
  await other.getByRole('contentinfo').getByRole('link', { name: 'Treatment guide' }).click()
  await expect(other.getByRole('link', { name: /^Medicines, side by side/ })).toBeVisible()
  expect(await edition(other)).toBeNull()
})

test('goes on with the version it has where a newer one does not arrive whole', async ({
  device,
  host,
}) => {
  const page = await device.turnOn()
  await makeReady(page, host)
  await host.publishNewer()
  host.manner.lost = /en\.html/
  host.asked.length = 0
  await page.goto(host.address)
  await expect.poll(() => host.asked.some((asked) => asked.includes('en.html'))).toBe(true)
  await host.stop()
  await page.reload()
  await expect(readyLine(page)).toBeVisible()
  await expect(offer(page)).toHaveCount(0)
  await page.goto(`${host.address}guide/overdose`)
  await expect(page.getByRole('navigation', { name: 'Chapters' })).toBeVisible()
  expect(await edition(page)).toBeNull()
})

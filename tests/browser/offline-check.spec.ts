import { takeCheck } from './support/check.ts'
import { expect, makeReady, readyLine, test } from './support/device.ts'
import { say } from './support/say.ts'

test('takes the whole check with no network, on a device that was turned off and on', async ({
  device,
  host,
}) => {
  await makeReady(await device.turnOn(), host)
  await device.turnOff()
  await host.stop()

  const page = await device.turnOn()
  await page.context().setOffline(true)
  await page.goto(host.address)
  await expect(readyLine(page)).toBeVisible()
  await takeCheck(page, 'yyynnnnnnnn')
  await expect(page.getByRole('img', { name: say('3 of 11, mild') })).toBeVisible()

  await page.goto(`${host.address}help`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('Get help now'))
  await expect(page.getByRole('main').locator('a[href^="tel:"]').first()).toBeVisible()

  await page.goto(`${host.address}guide/overdose`)
  await expect(page.getByText(say('Opening this page…'))).toHaveCount(0)
  await expect(page.getByRole('navigation', { name: say('Chapters') })).toBeVisible()
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { answer, begin, goOn, heading, SUPERVISION } from '../support/check.ts'
import { expect, expectQuestion, test } from '../support/faults.ts'

const PAGE = readFileSync(join(import.meta.dirname, '../../../dist/en.html'), 'utf8')
/** How many bytes of the start page have come before this stands there. */
const before = (text: string) => Buffer.byteLength(PAGE.slice(0, PAGE.indexOf(text)))

test('a line that is cut in a page leaves what has come, and a new try opens it whole', async ({
  page,
  host,
}) => {
  const begun = page.getByRole('button', { name: 'Start', exact: true })
  const leave = page.getByRole('link', { name: 'Leave', exact: true })
  for (const [at, shown] of [
    ['<footer', leave],
    ['<template data-title', begun],
    ['<template data-app', begun],
  ] as const) {
    host.manner.torn = { path: '/en', after: before(at) - 100 }
    await page.goto(`${host.address}en`, { waitUntil: 'commit' })
    await expect(shown, at).toBeVisible()
    await host.stop()
    await expect(shown, at).toBeVisible()
    host.manner.torn = undefined
    await host.start()
    await page.goto(`${host.address}en`)
    await begin(page, 'not-sole')
    await expectQuestion(page, 1)
  }
})

test('a press before the end of the page has come is done once it has', async ({ page, host }) => {
  let go = () => {}
  const until = new Promise<void>((done) => (go = done))
  host.manner.torn = { path: '/en', after: before('<template data-title') - 100, until }
  await page.goto(`${host.address}en`, { waitUntil: 'commit' })
  await page.getByRole('button', { name: 'Start', exact: true }).click({ noWaitAfter: true })
  await expect(heading(page)).toHaveText('A private look at your own opioid use')
  go()
  await expect(heading(page)).toHaveText('Before you start')
})

test.describe('in the United Kingdom', () => {
  test.use({ locale: 'en-GB' })

  test('a page whose end takes long can be read, says whose number it has, and then has the right one', async ({
    page,
    host,
  }) => {
    let go = () => {}
    const until = new Promise<void>((done) => (go = done))
    host.manner.torn = { path: '/en', after: before('<template data-of') - 100, until }
    await page.goto(`${host.address}en`, { waitUntil: 'commit' })
    await expect(heading(page)).toBeVisible()
    await expect(page.getByRole('link', { name: 'Call 911 United States' })).toBeVisible()
    go()
    await expect(page.getByRole('link', { name: 'Call 999 United Kingdom' })).toBeVisible()
    await expect(page.getByText('911')).toHaveCount(0)
  })
})

test('a line that is cut after the page has come lets one answer, and goes on when it is back', async ({
  page,
  host,
}) => {
  host.manner.lost = /assets/
  await page.goto(host.address, { waitUntil: 'load' })
  await host.stop()
  await begin(page, 'not-sole')
  await answer(page, 'yyynnnnnnnn')
  await expect(heading(page)).toHaveText('One moment')
  await expect(page.getByText('Nothing is lost while this page stays open.')).toBeVisible()
  host.manner.lost = undefined
  await host.start()
  await expect(heading(page)).toHaveText('Check your answers', { timeout: 40_000 })
})

test('a line that is cut after any step of the check never matters', async ({ page, host }) => {
  await page.goto(host.address, { waitUntil: 'networkidle' })
  await page.context().setOffline(true)
  await host.stop()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await goOn(page)
  await page.getByRole('radio', { name: SUPERVISION['not-sole'] }).check()
  await goOn(page)
  await answer(page, 'yyyyynnnnnn')
  await page.getByRole('button', { name: 'See what this means' }).click()
  await expect(heading(page)).toHaveText('Your answers match 5 of the 11 signs')
  await page.getByRole('link', { name: 'Stay safer' }).click()
  await expect(heading(page)).toHaveText('Stay safer')
  await page.getByRole('link', { name: 'Get help now', exact: true }).first().click()
  await expect(heading(page)).toHaveText('Get help now')
  await page.getByLabel('Country').selectOption('ireland')
  await expect(page.getByRole('heading', { name: 'In Ireland' })).toBeVisible()
  // Asked for with the first page, so that it is here when the line is gone.
  await page.getByRole('link', { name: 'Take it with you' }).click()
  await expect(page.getByRole('region', { name: 'This is all that leaves' })).toBeVisible()

  await page.getByRole('contentinfo').getByRole('link', { name: 'Treatment guide' }).click()
  await expect(heading(page)).toHaveText('Something went wrong on our side')
  await page.context().setOffline(false)
  await host.start()
  await page.getByRole('button', { name: 'Try this page again' }).click()
  await expect(heading(page)).toHaveText('Treatment guide')
  await page.getByRole('link', { name: 'Eleven', exact: true }).click()
  await page.getByRole('button', { name: 'Go on where you were' }).click()
  await expect(heading(page)).toHaveText('Check your answers')
})

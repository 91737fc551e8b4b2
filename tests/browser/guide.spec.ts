import { GUIDE_CHAPTERS } from '../../src/domain/guide-chapters.ts'
import { part, say } from './support/say.ts'
import { expect, test } from './support/test.ts'

const ADDRESSES = ['guide', ...GUIDE_CHAPTERS.map((chapter) => `guide/${chapter}`)]

test('opens every chapter by an address of its own', async ({ page, site }) => {
  for (const [place, address] of ADDRESSES.entries()) {
    const response = await page.goto(site + address)
    expect(response?.status()).toBe(200)
    await expect(page.getByText(say('Opening this page…'))).toHaveCount(0)
    await expect(page).toHaveTitle(
      say(place === 0 ? 'Guide – Eleven' : `Guide, part ${place} of 8 – Eleven`),
    )
  }
})

test('does not ask for the guide before someone wants it', async ({ page, site }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(site)
  await expect(page.getByRole('button', { name: say('Start') })).toBeVisible()
  expect(asked.filter((url) => url.includes('Guide'))).toEqual([])
})

test('asks for the guide again when it did not arrive', async ({ page, site }) => {
  let arrives = false
  await page.route('**/assets/GuidePages-*', (route) =>
    arrives ? route.continue() : route.fulfill({ status: 404 }),
  )
  await page.goto(site)
  await page
    .getByRole('link', { name: say('Treatment guide') })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(part('went wrong on our side'))
  arrives = true
  await page.getByRole('button', { name: say('Try this page again') }).click()
  await expect(page.getByRole('link', { name: part('Medicines, side by side') })).toBeVisible()
})

test('keeps one address from the start page to a source and back', async ({ page, site, home }) => {
  await page.goto(site)
  await page
    .getByRole('link', { name: say('Treatment guide') })
    .first()
    .click()
  await page.getByRole('link', { name: part('Staying safer') }).click()
  await page
    .getByRole('link', { name: say('Source 13') })
    .first()
    .click()
  await expect(page.locator('#source-13')).toBeFocused()
  await expect(page.locator('#source-13')).toBeInViewport()
  await page.goBack()
  await expect(page.getByRole('link', { name: say('Source 13') }).first()).toBeFocused()
  expect(page.url()).toBe(home)
})

for (const [width, shown, hidden] of [
  [360, 'heading', 'table'],
  [1280, 'table', 'heading'],
] as const)
  test(`compares the medicines as a ${shown} at ${width} pixels`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${site}guide/medicines`)
    const views = {
      table: page.getByRole('table'),
      heading: page.getByRole('heading', { name: say('Naltrexone'), exact: true }),
    }
    await expect(views[shown]).toBeVisible()
    await expect(views[hidden]).toHaveCount(0)
  })

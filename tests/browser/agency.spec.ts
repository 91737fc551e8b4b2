import type { Page } from '@playwright/test'

import { EXAMPLE, siteFile, withService } from '../support/site-files.ts'
import { heading, takeCheck } from './support/check.ts'
import { openWithoutScript } from './support/late-app.ts'
import { beside } from './support/site-file.ts'
import { expect, test } from './support/test.ts'

const FILE = '**/site.json'
const IN_CANADA = EXAMPLE.replace('"united-states"', '"canada"')
const moderate = (page: Page) => page.getByRole('img', { name: '5 of 11, moderate' })

test('shows what an agency has set, with nothing built again', async ({ page, site }) => {
  await beside(page, IN_CANADA)
  await page.goto(`${site}help`)
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'From Riverside Outreach',
    'In Canada',
  ])
  await expect(page.getByRole('article').first()).toContainText('12 Mill Street')
  await page.goto(`${site}setup`)
  await expect(page.getByText('The file is in use, all of it.')).toBeVisible()
})

test('makes the device one that is handed on, where the agency has fixed it so', async ({
  page,
  site,
}) => {
  const sharedDevice = { fixedOn: true, warnAfterSeconds: 20, wipeAfterSeconds: 40 }
  await beside(page, siteFile({ country: 'ireland', languages: ['es'], sharedDevice }))
  await page.goto(site)
  await page.getByRole('button', { name: 'Empezar Español' }).click()
  await expect(page.getByText(/por 20 segundos/)).toBeVisible()
  await expect(page.getByRole('link', { name: /^Llame al 112/ }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'English' })).toHaveCount(0)
  // Whoever runs it still sees what is set.
  await page.goto(`${site}setup`)
  await expect(page.getByText('El archivo está en uso, todo él.')).toBeVisible()
})

test('leaves the page as it is until the device can be handed on', async ({ page, site }) => {
  let arrive = () => {}
  const arrival = new Promise<void>((resolve) => (arrive = resolve))
  await page.route('**/assets/SharedDevicePages-*', async (route) => {
    await arrival
    await route.fallback()
  })
  await beside(page, siteFile({ sharedDevice: { fixedOn: true } }))
  const asked = page.waitForRequest(/SharedDevicePages-/)
  await page.goto(site)
  await asked
  await expect(page.getByRole('region', { name: 'Overdose' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible()
  arrive()
  await expect(heading(page)).toHaveText('Ready for the next person')
})

test.describe('leaves the country', () => {
  test('that the address names', async ({ page, site }) => {
    await beside(page, IN_CANADA)
    await page.goto(`${site}help/ireland`)
    await expect(page.getByText('From Riverside Outreach')).toBeVisible()
    await expect(page.getByRole('heading', { level: 2 })).toContainText(['', 'In Ireland'])
    await expect(page.getByRole('link', { name: /^Call 112/ }).first()).toBeVisible()
  })

  test('that a hand chose, if it is the one that was guessed too', async ({ page, site }) => {
    let arrive = () => {}
    const arrival = new Promise<void>((resolve) => (arrive = resolve))
    await page.route(FILE, async (route) => {
      const response = await route.fetch()
      await arrival
      return route.fulfill({ response, body: IN_CANADA })
    })
    await page.goto(`${site}help`)
    const country = page.getByRole('combobox', { name: 'Country' })
    await country.selectOption('United Kingdom')
    await country.selectOption('United States')
    arrive()
    await expect(page.getByText('From Riverside Outreach')).toBeVisible()
    await expect(country).toHaveValue('united-states')
  })
})

/** Opens a page of which a part arrives only once what became of the file is known. */
async function openWithFileFirst(page: Page, address: string, part: string, known: RegExp) {
  const arrive = await openWithoutScript(page, address)
  const isKnown = page.waitForResponse(known)
  await page.route(`**/assets/${part}-*.js`, async (route) => {
    await (await isKnown).finished()
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
    await route.fallback()
  })
  return arrive
}

test('keeps the focus on the setup page, where the file is there before the app', async ({
  page,
  site,
}) => {
  const arrive = await openWithFileFirst(page, `${site}setup`, 'SetupScreen', /site\.json$/)
  const schema = page.getByRole('link', { name: 'What an editor needs to know of the file' })
  await schema.focus()
  arrive()
  await expect(page.getByText(/^Nothing is set\./)).toBeVisible()
  await expect(schema).toBeFocused()
})

test('loads what checks a file only where there is one', async ({ page, site }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(site)
  await page.locator('meta[content="connect-src \'none\'"]').waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  expect(asked.filter((path) => path === '/site.json')).toHaveLength(1)
  expect(asked.filter((path) => /\/check-/.test(path))).toEqual([])

  await beside(page, EXAMPLE)
  await page.goto(`${site}help`)
  await expect(page.getByText('From Riverside Outreach')).toBeVisible()
  expect(asked.filter((path) => /\/check-/.test(path))).toHaveLength(1)
})

/** Each kind of file that is not taken up, and what the setup page says of it. */
const BROKEN = [
  [
    'is not JSON',
    '{ "agency": "Riverside Outreach", }',
    /^The file is not JSON\. Look near line 1/,
  ],
  ['is a web page', '<!doctype html><title>Start</title>', /^A web page stands in the place/],
  ['has the wrong types', '{ "agency": ["Riverside"] }', 'agency has to be text in quote marks.'],
  ['has a part that no one knows', '{ "agencie": "R" }', /a part named “agencie”/],
  ['reaches for every object', '{ "__proto__": { "agency": "R" } }', /a part named “__proto__”/],
  [
    'has a number twice',
    siteFile({ services: twice() }),
    /^services\.2\.channels\.1 is “call 5550142,”/,
  ],
  ['lacks a source', withService({ source: undefined }), 'services.1.source is missing.'],
  ['was checked on a day to come', withService({ checkedOn: '2096-01-01' }), /still to come/],
  [
    'leaves to a script',
    siteFile({ leaveTo: 'javascript:alert(1)' }),
    /^leaveTo has to be a whole/,
  ],
  ['names another country', siteFile({ country: 'france' }), /^country is “france\.”/],
  ['names another language', siteFile({ languages: ['fr'] }), /^languages\.1 is “fr\.”/],
  ['is too large', siteFile({ agency: 'x'.repeat(70_000) }), /longer than 60000 characters/],
] as const

for (const [what, text, sentence] of BROKEN) {
  test(`is refused whole, and says why, where the file ${what}`, async ({ page, site }) => {
    await beside(page, text)
    await page.goto(`${site}setup`)
    await expect(page.getByText('The file is refused, all of it.')).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: sentence })).toHaveCount(1)
    await page.goto(`${site}help`)
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(['In the United States'])
    await expect(page.getByRole('link', { name: 'Call 988', exact: true })).toBeVisible()
  })
}

test.describe('the check runs all the same', () => {
  test.use({ allowed: ['console'] }) // the browser itself reports what it could not load

  test('where the file is refused', async ({ page, site }) => {
    await beside(page, '{ "agency": 5 }')
    await page.goto(site)
    await takeCheck(page, 'yyyyynnnnnn')
    await expect(moderate(page)).toBeVisible()
  })

  test('where there is no file', async ({ page, site }) => {
    await page.route(FILE, async (route) => {
      const response = await route.fetch()
      return route.fulfill({ response, status: 404, body: 'Not here' })
    })
    await page.goto(site)
    await takeCheck(page, 'yyyyynnnnnn')
    await expect(moderate(page)).toBeVisible()
  })

  test('where the file does not arrive', async ({ page, site }) => {
    await page.route(FILE, (route) => route.abort())
    await page.goto(site)
    await takeCheck(page, 'yyyyynnnnnn')
    await expect(moderate(page)).toBeVisible()
  })

  test('while the file is still on its way, and it is taken up then', async ({ page, site }) => {
    let arrive = () => {}
    const arrival = new Promise<void>((resolve) => (arrive = resolve))
    await page.route(FILE, async (route) => {
      const response = await route.fetch()
      await arrival
      return route.fulfill({ response, body: EXAMPLE })
    })
    await page.goto(site)
    await takeCheck(page, 'yyyyynnnnnn')
    await expect(moderate(page)).toBeVisible()
    await page.getByRole('link', { name: 'Ask about medicine' }).click()
    await expect(page.getByText('From Riverside Outreach')).toHaveCount(0)
    arrive()
    await expect(page.getByText('From Riverside Outreach')).toBeVisible()
  })

  test('where what checks the file does not arrive', async ({ page, site }) => {
    await beside(page, EXAMPLE)
    await page.route('**/assets/check-*', async (route) =>
      route.fulfill({ response: await route.fetch(), status: 404 }),
    )
    await page.goto(site)
    await takeCheck(page, 'yyyyynnnnnn')
    await expect(moderate(page)).toBeVisible()
  })
})

test.describe('after its one request', () => {
  test.use({ allowed: ['console', 'network', 'policy'] })

  test('a page is refused every other by the browser', async ({ page, site }) => {
    await page.goto(site)
    await page.locator('meta[content="connect-src \'none\'"]').waitFor({ state: 'attached' })
    const refused = await page.evaluate(() =>
      fetch('/site.json').then(
        () => false,
        () => true,
      ),
    )
    expect(refused).toBe(true)
  })
})

test.describe('Leave', () => {
  const NEWS = 'https://news.example/'
  test.use({ leavesTo: NEWS })

  test('shows where the agency says, though the file was there before the app', async ({
    page,
    site,
  }) => {
    await beside(page, siteFile({ leaveTo: NEWS }))
    const arrive = await openWithFileFirst(
      page,
      `${site}guide`,
      'GuidePages',
      /\/check-[\w-]+\.js$/,
    )
    const written = await page.locator('main h1').elementHandle()
    arrive()
    await expect(page.locator(`header a[href="${NEWS}"]`)).toBeVisible()
    expect(await written?.evaluate((node) => node.isConnected)).toBe(true)
  })

  test('leads where the agency says, and again on Forward', async ({ page, context, site }) => {
    await context.route(NEWS, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>News</title><h1>News</h1>' }),
    )
    await beside(page, siteFile({ leaveTo: NEWS }))
    await page.goto('data:text/html,<title>Before</title><h1>The page before</h1>')
    await page.goto(site)
    await expect(page.locator(`header a[href="${NEWS}"]`)).toBeVisible()
    await takeCheck(page, 'yyyyynnnnnn')
    await page.getByRole('link', { name: 'Leave', exact: true }).click({ noWaitAfter: true })
    await expect(heading(page)).toHaveText('News')

    // On the way back the page leads on before it could read any file.
    await page.unroute(FILE)
    await page.goBack()
    await expect(heading(page)).toHaveText('The page before')
    await page.goForward()
    await expect(heading(page)).toHaveText('News')
    await page.goForward().catch(() => null)
    await expect(heading(page)).toHaveText('News')
  })
})

function twice(): object[] {
  const { services } = JSON.parse(withService({})) as { services: [{ channels: [object] }] }
  const [first] = services
  const channels = [{ ...first.channels[0], number: '5550142' }]
  return [first, { ...first, id: 'van', channels }]
}

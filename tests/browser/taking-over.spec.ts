import type { Page } from '@playwright/test'

import { answer, begin, goOn, heading, radio } from './support/check.ts'
import { historyOf } from './support/history.ts'
import {
  leaveBeforeEffects,
  openWithoutScript,
  takenOver,
  watchShifts,
} from './support/late-app.ts'
import { expect, LEAVE_DESTINATION, test } from './support/test.ts'

/** Has the page tell `held` as soon as the app begins to take over and its own script keeps what is pressed. */
async function tellHeld(page: Page): Promise<void> {
  await page.evaluate(() => {
    const steps = window.firstSteps
    const hold = steps?.hold
    if (steps && hold)
      Object.assign(steps, {
        hold() {
          hold()
          window.dispatchEvent(new Event('held'))
        },
      })
  })
}

/** The start page, again, for someone who has begun: the app has more to say there, and renders it afresh. */
async function openAsBegun(page: Page, site: string): Promise<() => void> {
  const arrive = await openWithoutScript(page, site)
  await begin(page, 'not-sole')
  await page.evaluate(() => window.history.go(-3))
  await expect(heading(page)).toHaveText('A private look at your own opioid use')
  return arrive
}

/** The page that says that the next one is on its way, for someone who has answered all eleven. */
async function openAsFaster(page: Page, site: string, letters: string): Promise<() => void> {
  const arrive = await openWithoutScript(page, site)
  await begin(page, 'not-sole')
  await answer(page, letters)
  await expect(heading(page)).toHaveText('One moment')
  return arrive
}

test('what is pressed on a page with a late part is done once the app has arrived', async ({
  page,
  site,
}) => {
  const arrive = await openWithoutScript(page, `${site}tablet`)
  await page.getByRole('button', { name: 'Turn it on' }).click()
  arrive()
  await expect(heading(page)).toHaveText('Ready for the next person')
})

for (const after of [0, 30, 120])
  test(`what is pressed while the app takes over is done once, ${after} ms after it began to`, async ({
    page,
    site,
  }) => {
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const arrive = await openWithoutScript(page, site)
    await page.getByRole('button', { name: 'Start' }).click()
    await expect(heading(page)).toHaveText('Before you start')
    await tellHeld(page)
    await page.evaluate((wait) => {
      const goOnInPage = () => document.querySelector<HTMLElement>('main [data-go=on]')?.click()
      window.addEventListener('held', () => window.setTimeout(goOnInPage, wait))
    }, after)
    arrive()
    await expect(heading(page)).toHaveText('In the past 12 months, how did you take opioids?')
    await page.waitForFunction(() => !window.firstSteps)
    await page.evaluate(() => new Promise((done) => window.setTimeout(done))) // what still waits
    await expect(page.getByRole('alert')).toHaveCount(0)
    await page.goBack()
    await expect(heading(page)).toHaveText('Before you start')
  })

test('a button held down while the app arrives is pressed when it is let go, on a page that is shown afresh', async ({
  page,
  site,
}) => {
  const arrive = await openAsBegun(page, site)
  await page.getByRole('button', { name: 'Start' }).hover()
  await page.mouse.down()
  arrive()
  await page.waitForLoadState('networkidle') // a slow thumb: the app would long be there
  await expect(heading(page)).toHaveText('A private look at your own opioid use')
  await page.mouse.up()
  await expect(heading(page)).toHaveText('Before you start')
  await takenOver(page)
  await expect(heading(page)).toHaveText('Before you start')
})

test.describe('a way to another page, pressed before the app has arrived,', () => {
  test('it waits too where the app shows another page than the one it was pressed on', async ({
    page,
    site,
  }) => {
    const arrive = await openAsFaster(page, site, 'ynnnnnnnnnn')
    await page.getByRole('link', { name: 'Get help now' }).click()
    arrive()
    await expect(heading(page)).toHaveText('Get help now')
    await page.goBack()
    await expect(heading(page)).toHaveText('Check your answers')
    await expect(page.getByText('Yes', { exact: true })).toHaveCount(1)
  })

  test('it waits too on a start page that has more to say to someone who has begun', async ({
    page,
    site,
  }) => {
    const arrive = await openAsBegun(page, site)
    await page.getByRole('link', { name: 'With a counselor' }).click()
    arrive()
    await expect(heading(page)).toHaveText('With a counselor')
    await page.goBack()
    await expect(page.getByRole('button', { name: 'Go on where you were' })).toBeVisible()
  })

  test('Back pressed in the moment that the app takes over leads back, and answers nothing', async ({
    page,
    site,
  }) => {
    const arrive = await openWithoutScript(page, site)
    await begin(page, 'not-sole')
    await answer(page, 'y')
    await tellHeld(page)
    await page.evaluate(() => window.addEventListener('held', () => window.history.back()))
    arrive()
    await takenOver(page)
    await expect(page.getByText('Question 1 of 11', { exact: true })).toBeVisible()
    await expect(radio(page, 'Yes')).toBeChecked()
    await goOn(page)
    await expect(page.getByText('Question 2 of 11', { exact: true })).toBeVisible()
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  })
})

for (const after of [0, 15, 30])
  test(`who leaves while the app takes over has left: ${after} ms after it began to`, async ({
    page,
    context,
    site,
  }) => {
    await context.route(LEAVE_DESTINATION, async (route) => {
      await new Promise((later) => setTimeout(later, 1500)) // a slow line: the app is there by then
      await route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' })
    })
    await page.goto('data:text/html,<h1>The page before</h1>')
    const devtools = await context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const arrive = await openWithoutScript(page, site)
    await begin(page, 'not-sole')
    await answer(page, 'y')
    await page.getByRole('link', { name: 'Get help now' }).click() // waits for the app
    await tellHeld(page)
    await page.evaluate((wait) => {
      const leave = [...document.querySelectorAll('a')].find((a) => a.textContent === 'Leave')
      window.addEventListener('held', () => window.setTimeout(() => leave?.click(), wait))
    }, after)
    arrive()
    await expect(heading(page)).toHaveText('Weather')
    await page.goBack()
    await expect(heading(page)).toHaveText('The page before')
  })

test('who leaves when the app is there and the page’s own script not yet gone leaves once', async ({
  page,
  context,
  site,
}) => {
  await context.route(LEAVE_DESTINATION, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  )
  await page.goto('data:text/html,<h1>The page before</h1>')
  const before = page.url()
  const arrive = await openWithoutScript(page, site)
  await begin(page, 'not-sole')
  await answer(page, 'y')
  await page.reload({ waitUntil: 'commit' })
  await expect(heading(page)).toHaveText('A private look at your own opioid use')
  let times = 0
  await page.exposeFunction('noteLeaving', () => void (times += 1))
  await page.evaluate(leaveBeforeEffects)
  arrive()
  await expect(heading(page)).toHaveText('Weather')
  expect(times).toBe(1)
  expect(await historyOf(page)).toEqual([before, LEAVE_DESTINATION, site])
  await page.goBack()
  await expect(heading(page)).toHaveText('The page before')
})

test.describe('what stands in the page stays as it is, for', () => {
  /** The heading that was written at the build. */
  const written = (page: Page) => page.locator('main h1').elementHandle()
  const isThere = (element: Awaited<ReturnType<typeof written>>) =>
    element?.evaluate((node) => node.isConnected)

  test.describe('a person in the United Kingdom, with their numbers from the first,', () => {
    test.use({ locale: 'en-GB' })

    for (const address of ['', 'privacy', 'about', 'guide/overdose', 'paper', 'tablet'])
      test(`at /${address}`, async ({ page, site }) => {
        const arrive = await openWithoutScript(page, `${site}${address}`)
        const shifts = await watchShifts(page)
        const first = await written(page)
        for (const act of [() => {}, arrive]) {
          act()
          await expect(page.getByRole('link', { name: /^Call 999/ }).first()).toBeVisible()
          await expect(page.getByText('911')).toHaveCount(0)
        }
        await page.waitForFunction(() => !window.firstSteps)
        expect(await isThere(first)).toBe(true)
        expect(await shifts()).toEqual([])
      })
  })

  test('someone who has read on: where they are, and nothing takes the focus', async ({
    page,
    site,
  }) => {
    const arrive = await openWithoutScript(page, `${site}tablet`)
    await page.evaluate(() => window.scrollTo(0, 300))
    arrive()
    await page.waitForFunction(() => !window.firstSteps)
    await expect(page.locator('body')).toBeFocused()
    expect(await page.evaluate(() => window.scrollY)).toBe(300)
  })

  test('someone who loads a page of the guide again', async ({ page, site }) => {
    await page.goto(`${site}guide/medicines`)
    await takenOver(page)
    const arrive = await openWithoutScript(page, `${site}guide/medicines`)
    const first = await written(page)
    arrive()
    await page.waitForFunction(() => !window.firstSteps)
    expect(await isThere(first)).toBe(true)
  })

  test('someone who was faster than the app: all around the page, until it leads on', async ({
    page,
    site,
  }) => {
    const arrive = await openAsFaster(page, site, 'ynnnnnnnnnn')
    const leave = await page.getByRole('link', { name: 'Leave', exact: true }).elementHandle()
    // A browser counts nothing that moves within half a second of a press.
    await page.evaluate(() => new Promise((done) => window.setTimeout(done, 600)))
    const shifts = await watchShifts(page)
    arrive()
    await expect(heading(page)).toHaveText('Check your answers')
    await expect(heading(page)).toBeFocused()
    await expect(page).toHaveTitle('Check your answers – Eleven')
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
    expect(await isThere(leave)).toBe(true)
    expect(await shifts()).toEqual([])
  })
})

test('who goes back while the app takes the last page over is where they went to', async ({
  page,
  site,
}) => {
  const arrive = await openAsFaster(page, site, 'ynnnnnnnnnu')
  await tellHeld(page)
  await page.evaluate(() => window.addEventListener('held', () => window.history.back()))
  arrive()
  await takenOver(page)
  await expect(page.getByText('Question 11 of 11', { exact: true })).toBeVisible()
  await expect(radio(page, 'I’m not sure')).toBeChecked()
  await page.goForward()
  await expect(heading(page)).toHaveText('Check your answers')
})

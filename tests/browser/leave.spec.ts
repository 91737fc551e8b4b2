import type { BrowserContext, Page } from '@playwright/test'

import { answer, begin, heading, takeCheck } from './support/check.ts'
import { historyOf } from './support/history.ts'
import { expect, LEAVE_DESTINATION, test } from './support/test.ts'

const BEFORE = 'data:text/html,<title>Before</title><h1>The page before</h1>'

// These go by the browser's protocol. What only real keys can show is in tests/exit.
test.beforeEach(async ({ context }) => {
  await context.route(LEAVE_DESTINATION, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
  )
})

test('leaves by one press, and Back leads to the page before Eleven', async ({ page, site }) => {
  await page.goto(BEFORE)
  await page.goto(site)
  await takeCheck(page, 'yyyyynnnnnn')
  await pressLeave(page)
  await expect(heading(page)).toHaveText('Weather')
  expect(await historyOf(page)).toEqual([BEFORE, LEAVE_DESTINATION, site])
  await page.goBack()
  await expect(heading(page)).toHaveText('The page before')
  await page.goForward()
  await expect(heading(page)).toHaveText('Weather')
})

test('blanks the page in the very task of the press', async ({ page, site }) => {
  await page.goto(site)
  await takeCheck(page, 'yyyyynnnnnn')
  const left = await page.evaluate(() => {
    const link = [...document.querySelectorAll('a')].find((a) => a.textContent === 'Leave')
    link?.click()
    const { hidden } = document.documentElement
    const { textContent } = document.getElementById('root') as HTMLElement
    return { hidden, title: document.title, words: textContent !== '' }
  })
  expect(left).toEqual({ hidden: true, title: 'Eleven', words: false })
  await expect(heading(page)).toHaveText('Weather')
})

test('shows nothing at all on the entry that was left, not for a moment', async ({
  page,
  site,
}) => {
  const drawn: string[] = []
  await page.exposeFunction('noteDrawn', (text: string) => void drawn.push(text))
  await page.addInitScript(() => {
    const { noteDrawn } = window as unknown as { noteDrawn: (text: string) => void }
    if (!(window.history.state as { n?: unknown } | null)?.n) return
    new MutationObserver(() => {
      const text = document.getElementById('root')?.textContent
      if (text && !document.documentElement.hidden) noteDrawn(text)
    }).observe(document, { attributes: true, childList: true, subtree: true })
  })
  await page.goto(site)
  await begin(page, 'not-sole')
  await pressLeave(page)
  await expect(heading(page)).toHaveText('Weather')
  // The page leads on before it has loaded, which the protocol calls an interruption.
  await page.goForward().catch(() => null)
  // Between two pages there is for a moment none that could be asked.
  await expect(async () => expect(await historyOf(page)).not.toContain(site)).toPass()
  await expect(heading(page)).toHaveText('Weather')
  expect(drawn).toEqual([])
})

test('leaves by Shift pressed three times, in the middle of a question', async ({ page, site }) => {
  await page.goto(site)
  await begin(page, 'not-sole')
  await page.getByRole('radio', { name: 'Yes' }).focus()
  await page.keyboard.press('Shift')
  await page.keyboard.press('Shift')
  await expect(page.getByText('Shift, press 1 more time to leave.')).toBeVisible()
  await page.keyboard.press('Shift')
  await expect(heading(page)).toHaveText('Weather')
})

test('leaves in every open tab at once', async ({ page, context, site }) => {
  await page.goto(site)
  const other = await context.newPage()
  await other.goto(site)
  await begin(other, 'not-sole')
  await answer(other, 'yyy')
  await pressLeave(page)
  await expect(heading(page)).toHaveText('Weather')
  await expect(heading(other)).toHaveText('Weather')
})

test('opens an empty page when there is no network', async ({ page, context, site }) => {
  await page.goto(site)
  await begin(page, 'not-sole')
  await context.setOffline(true)
  await pressLeave(page)
  await expect.poll(() => page.url()).toBe('about:blank')
})

test('keeps Leave within reach on a page scrolled far down, and 44 pixels each way', async ({
  page,
  site,
}) => {
  await page.goto(`${site}privacy`)
  const leave = page.getByRole('link', { name: 'Leave', exact: true })
  await page.keyboard.press('End')
  await expect(leave).toBeInViewport({ ratio: 1 })
  const box = await leave.boundingBox()
  expect(box?.width).toBeGreaterThanOrEqual(44)
  expect(box?.height).toBeGreaterThanOrEqual(44)
})

for (const start of ['en', 'es'])
  test(`keeps Leave in the row of its bar, where a thumb knows it, on any phone: ${start}`, async ({
    page,
    site,
  }) => {
    await page.goto(`${site}${start}`)
    const links = page.getByRole('banner').getByRole('link')
    for (const width of [320, 360, 375, 390, 399, 400, 412, 431, 432]) {
      await page.setViewportSize({ width, height: 740 })
      const middles = await links.evaluateAll((all) =>
        all.map((each) => {
          const { top, bottom } = each.getBoundingClientRect()
          return Math.round((top + bottom) / 2)
        }),
      )
      expect(middles, `${width} pixels wide`).toHaveLength(3)
      expect(new Set(middles).size, `${width} pixels wide: ${middles.join(', ')}`).toBe(1)
    }
  })

for (const [what, viewport] of Object.entries({
  'a narrow phone': { width: 320, height: 640 },
  'a phone on its side': { width: 740, height: 360 },
  '400 % zoom': { width: 320, height: 256 },
})) {
  test.describe(`on ${what}`, () => {
    test.use({ viewport })

    test('never hides what has the focus behind the bar, and nothing sticks out', async ({
      page,
      site,
    }) => {
      await page.goto(site)
      await page.getByRole('button', { name: 'Start' }).click()
      const size = await page.evaluate(() => ({
        bar: document.querySelector('header')?.offsetHeight ?? 0,
        over: document.documentElement.scrollWidth - window.innerWidth,
      }))
      expect(size.over).toBeLessThanOrEqual(0)
      expect(size.bar).toBeLessThanOrEqual(viewport.height / 4)
      for (const key of ['Tab', 'Shift+Tab']) {
        for (let press = 0; press < 16; press += 1) {
          await page.keyboard.press(key)
          expect(await page.evaluate(focusBehindBar)).toBe('')
        }
      }
    })
  })
}

test('does what the page about Eleven says a careful person can check', async ({
  page,
  context,
  site,
}) => {
  const requests: string[] = []
  await page.goto(site)
  await expect(heading(page)).toBeVisible()
  page.on('request', (request) => requests.push(request.url()))
  await context.setOffline(true)
  await takeCheck(page, 'yyyyynnnnnn')
  await expect(page.getByRole('img', { name: '5 of 11, moderate' })).toBeVisible()
  expect(requests).toEqual([])
  expect(await stored(page, context)).toEqual([])
  await context.setOffline(false)
  await pressLeave(page)
  await expect(heading(page)).toHaveText('Weather')
  await page.goto(site)
  expect(await stored(page, context)).toEqual([])
})

test('has the same neutral titles whatever was answered', async ({ page, site }) => {
  const titles = new Set<string>()
  await page.exposeFunction('noteTitle', (title: string) => void titles.add(title))
  await page.addInitScript(() => {
    const { noteTitle } = window as unknown as { noteTitle: (title: string) => void }
    new MutationObserver(() => noteTitle(document.title)).observe(document, {
      childList: true,
      subtree: true,
    })
  })
  await page.goto(site)
  await takeCheck(page, 'yunsyunsyun')
  await expect(heading(page)).toBeVisible()
  await pressLeave(page)
  await expect(heading(page)).toHaveText('Weather')
  const telling = [...titles].filter((title) => !/^$|^Weather$|Eleven$/.test(title))
  expect(telling).toEqual([])
  expect([...titles].join(' ')).not.toMatch(/opioid|drug|moderate|severe|mild|yes|signs?\b/i)
})

async function pressLeave(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Leave', exact: true }).click({ noWaitAfter: true })
}

/** Everything that a page can keep on a device. */
async function stored(page: Page, context: BrowserContext): Promise<string[]> {
  const kept = await page.evaluate(async () => [
    ...Object.keys(window.localStorage),
    ...Object.keys(window.sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => String(name)),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ])
  return [...kept, ...(await context.cookies()).map(({ name }) => name)]
}

/** The text of what has the focus, if the sticky bar covers any of it. */
function focusBehindBar(): string {
  const focused = document.activeElement
  const bar = document.querySelector('header')
  if (
    !focused ||
    !bar ||
    bar.contains(focused) ||
    !document.querySelector('main')?.contains(focused)
  )
    return ''
  return focused.getBoundingClientRect().top < bar.getBoundingClientRect().bottom
    ? focused.textContent || focused.tagName
    : ''
}

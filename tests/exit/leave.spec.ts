import { answer, begin, takeCheck } from '../browser/support/check.ts'
import { expect, test, type Tab } from './support/test.ts'

const BACK = 'alt+Left'
const FORWARD = 'alt+Right'

let looked = 0

test.afterAll(() => {
  process.stdout.write(`left and looked for with real Back and Forward keys: ${looked} ways\n`)
})

type Way = (tab: Tab, site: string) => Promise<unknown>

/** What a person may have done in the tab before they leave; the visit is open when it begins. */
const WAYS: Readonly<Record<string, Way>> = {
  'from the first page': async () => {},
  'after five answers': async ({ page }) => {
    await begin(page, 'not-sole')
    await answer(page, 'ynusy')
  },
  'from the result': ({ page }) => takeCheck(page, 'yyyyynnnnnn'),
  'after three real Backs': async ({ page, press, shown }) => {
    await begin(page, 'not-sole')
    await answer(page, 'yyyyy')
    press(BACK, BACK, BACK)
    await expect.poll(shown).toContain('much of your time')
  },
  'from the first page, with the visit ahead of it': async ({ page, press, shown }) => {
    await begin(page, 'not-sole')
    await answer(page, 'y')
    press(BACK, BACK, BACK, BACK)
    await expect.poll(shown).toContain('private look')
  },
  'after a reload in the middle': async ({ page }) => {
    await begin(page, 'not-sole')
    await answer(page, 'yyyyy')
    await page.reload()
  },
  'when the address was opened again in the middle': async ({ page }, site) => {
    await begin(page, 'not-sole')
    await answer(page, 'yyyyy')
    await page.goto(site)
    await begin(page, 'not-sole')
    await answer(page, 'y')
  },
  'when another page of the site was opened by its address': async ({ page }, site) => {
    await begin(page, 'not-sole')
    await page.goto(`${site}help`)
  },
  'after a storm of Back and Forward': async ({ page, press, shown }) => {
    await begin(page, 'not-sole')
    await answer(page, 'yyyyy')
    press(BACK, BACK, FORWARD, BACK, BACK, FORWARD, FORWARD, BACK, FORWARD, BACK, FORWARD, FORWARD)
    await expect.poll(shown).toMatch(/In the past 12 months/)
  },
  'after more pages than a browser keeps': async ({ page }) => {
    for (let time = 0; time < 28; time += 1) {
      await page.getByRole('link', { name: 'Get help now', exact: true }).click()
      await page.getByRole('link', { name: 'Eleven', exact: true }).click()
    }
  },
  'after a double press on every Continue': async ({ page }) => {
    await page.getByRole('button', { name: 'Start' }).dblclick()
    await page.getByRole('button', { name: 'Continue' }).dblclick()
    await page.getByRole('radio', { name: /In other ways/ }).check()
    await page.getByRole('button', { name: 'Continue' }).dblclick()
    await page.getByRole('radio', { name: 'Yes' }).check()
    await page.getByRole('button', { name: 'Continue' }).dblclick()
  },
}

for (const [way, take] of Object.entries(WAYS)) {
  test(`shows nothing of the site by real Back and Forward, left ${way}`, async ({
    tab,
    site,
    elsewhere,
  }) => {
    await tab.page.goto(`${elsewhere}search`)
    await tab.page.goto(site)
    await take(tab, site)
    await pressLeave(tab)
    await expectNothingOfTheSite(tab)
  })
}

test('leaves on Shift pressed three times with a real key', async ({ tab, site, elsewhere }) => {
  await tab.page.goto(`${elsewhere}search`)
  await tab.page.goto(site)
  await begin(tab.page, 'not-sole')
  await answer(tab.page, 'yyy')
  tab.press('shift', 'shift', 'shift')
  await expectNothingOfTheSite(tab)
})

test('leaves on a double press of Leave', async ({ tab, site, elsewhere }) => {
  await tab.page.goto(`${elsewhere}search`)
  await tab.page.goto(site)
  await begin(tab.page, 'not-sole')
  await answer(tab.page, 'yy')
  await tab.page.getByRole('link', { name: 'Leave', exact: true }).dblclick({ noWaitAfter: true })
  await expectNothingOfTheSite(tab)
})

test('leaves nothing to go back to when nothing came before', async ({ tab, site }) => {
  await tab.page.goto(site)
  await begin(tab.page, 'not-sole')
  await pressLeave(tab)
  await expect.poll(tab.shown).toBe('weather')
  expect(await tab.entries()).toEqual(['about:blank', '*weather', 'eleven'])
})

test('leaves to an empty page without a network', async ({ tab, site, elsewhere }) => {
  await tab.page.goto(`${elsewhere}search`)
  await tab.page.goto(site)
  await begin(tab.page, 'not-sole')
  await answer(tab.page, 'yyy')
  await tab.context.setOffline(true)
  await pressLeave(tab)
  await expect.poll(tab.entries).toEqual(['about:blank', 'search', '*about:blank', 'eleven'])
})

test('leaves in every tab of the site at once', async ({ tab, site }) => {
  await tab.page.goto(site)
  const other = await tab.context.newPage()
  await other.goto(site)
  await begin(other, 'not-sole')
  await answer(other, 'yyy')
  await tab.page.bringToFront()
  await pressLeave(tab)
  await expect(other.getByRole('heading', { name: 'weather' })).toBeVisible()
})

test('goes step by step on real Backs, and never out of the visit by one', async ({
  tab,
  site,
  elsewhere,
}) => {
  await tab.page.goto(`${elsewhere}search`)
  await tab.page.goto(site)
  await begin(tab.page, 'not-sole')
  await answer(tab.page, 'yyyyyyyyy')
  for (let question = 9; question >= 4; question -= 1) {
    tab.press(BACK)
    await expect(tab.page.getByText(`Question ${question} of 11`, { exact: true })).toBeVisible()
  }
})

test('has no answers for who comes back after leaving by another address', async ({
  tab,
  site,
  elsewhere,
}) => {
  await tab.page.goto(`${elsewhere}search`)
  await tab.page.goto(site)
  await takeCheck(tab.page, 'yyyyynnnnnn')
  await tab.page.goto(`${elsewhere}news`)
  tab.press(BACK)
  await expect.poll(tab.shown).toContain('private look')
  await expect(tab.page.getByRole('main').getByText(/earlier answers are gone/)).toBeVisible()
})

test('tells how soon the page is blank after the press', async ({ tab, site }) => {
  const milliseconds: number[] = []
  await tab.page.exposeFunction('noteBlank', (time: number) => void milliseconds.push(time))
  await tab.page.addInitScript(timeToBlank)
  for (let time = 0; time < 12; time += 1) {
    await tab.page.goto(site)
    await begin(tab.page, 'not-sole')
    await pressLeave(tab)
    await expect.poll(tab.shown).toBe('weather')
  }
  // A figure to look at, not to fail on: it says as much of the machine as of the page.
  const sorted = milliseconds.toSorted((a, b) => a - b).map(Math.round)
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1]
  process.stdout.write(`first blank frame after the press, ms: ${sorted.join(' ')}; p95 ${p95}\n`)
  expect(milliseconds.length).toBeGreaterThan(0)
})

/** Runs in every page: reports the time from a click to the first frame of a blank page. */
function timeToBlank(): void {
  const { noteBlank } = window as unknown as { noteBlank: (time: number) => void }
  function handleClick({ timeStamp }: MouseEvent): void {
    requestAnimationFrame((frame) => {
      if (document.documentElement.hidden) noteBlank(Math.max(frame, performance.now()) - timeStamp)
    })
  }
  // Before the page’s own script, which keeps what it has taken up from all others.
  window.addEventListener('click', handleClick, { capture: true })
}

async function pressLeave({ page }: Tab): Promise<void> {
  await page.getByRole('link', { name: 'Leave', exact: true }).click({ noWaitAfter: true })
}

/** Goes back and forward with real keys and looks at every page that comes. */
async function expectNothingOfTheSite({ press, shown, entries }: Tab): Promise<void> {
  await expect.poll(shown).toBe('weather')
  await expect.poll(entries).toContain('*weather')
  const [before = '', ...rest] = (await entries()).slice(-3)
  // More than fifty entries push out what lay before the site.
  if (rest.length === 2) {
    expect([before, ...rest]).toEqual(['search', '*weather', 'eleven'])
    press(BACK)
    await expect.poll(shown).toBe('search')
    press(FORWARD)
    await expect.poll(shown).toBe('weather')
  }
  press(FORWARD)
  // The entry that was left is forgotten with this: it leads on in its own place.
  await expect.poll(async () => (await entries()).at(-1)).toBe('*weather')
  expect(await entries()).not.toContain('eleven')
  await expect.poll(shown).toBe('weather')
  looked += 1
}

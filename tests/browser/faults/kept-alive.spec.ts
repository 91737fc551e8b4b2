import config from '../../../playwright.config.ts'
import { answer, begin, heading } from '../support/check.ts'
import { expect, expectQuestion, test } from '../support/faults.ts'

// Playwright turns the cache off in which a browser keeps a page alive that one has left.
test.use({
  launchOptions: {
    ...config.use?.launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
})

test('a page that Back brings back alive shows nothing of the person, and begins afresh', async ({
  page,
  host,
}) => {
  const seen: string[] = []
  await page.exposeFunction('noteKept', (text: string) => void seen.push(text))
  await page.addInitScript(() => {
    const { noteKept } = window as unknown as { noteKept: (text: string) => void }
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) noteKept(document.documentElement.hidden ? '' : document.body.innerText)
    })
  })
  // A page that something is still on its way to is not kept alive.
  await page.goto(host.address, { waitUntil: 'networkidle' })
  await begin(page, 'not-sole')
  await answer(page, 'yyy')
  await page.goto('about:blank')
  await page.evaluate(() => void window.setTimeout(() => window.history.back()))
  await expect.poll(() => seen).toEqual([''])
  await expect(page.getByText('This page was loaded again')).toBeVisible()
  await begin(page, 'not-sole')
  await expectQuestion(page, 1)
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(heading(page)).toBeVisible()
})

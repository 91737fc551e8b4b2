import type { Page } from '@playwright/test'

import { heading, takeCheck } from '../support/check.ts'
import { expect, serveDestination, test } from '../support/faults.ts'

/** Makes a browser in which every store of a site throws as soon as it is touched. */
function forbidStores(): void {
  const refuse = () => {
    throw new DOMException('Access is denied for this document.', 'SecurityError')
  }
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
    Object.defineProperty(window, name, { get: refuse, configurable: true })
  Object.defineProperty(Navigator.prototype, 'storage', { get: refuse })
  Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse })
  window.BroadcastChannel = refuse as unknown as typeof BroadcastChannel
}

/** Ways in which a browser has no service workers, each as the first script of a page. */
const WITHOUT_WORKERS = {
  'has none': () => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
  'throws where one looks for them': () =>
    Object.defineProperty(Navigator.prototype, 'serviceWorker', {
      get() {
        throw new DOMException('Service worker is disabled.', 'SecurityError')
      },
    }),
  'refuses to register one': () => {
    const refused = () => Promise.reject(new DOMException('Denied.', 'SecurityError'))
    ServiceWorkerContainer.prototype.register = refused
    ServiceWorkerContainer.prototype.getRegistration = refused
  },
} as const

async function takesTheWholeCheck(page: Page, site: string): Promise<void> {
  await serveDestination(page)
  await page.goto(site)
  await takeCheck(page, 'yyynnnnnnuy')
  await expect(heading(page)).toHaveText(/^Your answers match 4 of the 11 signs/)
  await page.getByRole('link', { name: 'Take it with you' }).click()
  await page.getByRole('radio', { name: 'A summary with your answers' }).check()
  await expect(page.getByRole('region', { name: 'This is all that leaves' })).toContainText('No')
}

test('the whole check works where every store is forbidden, and Leave does', async ({
  page,
  site,
}) => {
  await page.addInitScript(forbidStores)
  await takesTheWholeCheck(page, site)
  await page.getByRole('link', { name: 'Leave', exact: true }).click()
  await expect(heading(page)).toHaveText('Weather')
})

for (const [how, forbid] of Object.entries(WITHOUT_WORKERS)) {
  test.describe('a browser that', () => {
    test.use({ allowed: ['worker'] })
    test(`${how}, service workers, takes the whole check, and says that it keeps no copy`, async ({
      page,
      site,
    }) => {
      await page.addInitScript(forbid)
      await takesTheWholeCheck(page, site)
      await page.goto(`${site}offline`)
      await page.getByRole('button', { name: 'Make this device ready for offline use' }).click()
      await expect(page.getByText(/can’t keep a copy|does not allow a copy/).first()).toBeVisible()
    })
  })
}

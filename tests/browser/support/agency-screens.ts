import type { Page } from '@playwright/test'

import { part } from './say.ts'
import { beside, exampleFile } from './site-file.ts'

/** The setup page with and without a file of an agency, and what such a file adds to the help lines. */
export const AGENCY_SCREENS = {
  setup: (page: Page, site: string) => page.goto(`${site}setup`),
  'setup-refused': async (page: Page, site: string) => {
    await beside(page, '{ "services": [{ "id": "A b" }], "sharedDevice": { "fixedOn": 1 } }')
    await page.goto(`${site}setup`)
    await page.getByText(part('The file is refused')).waitFor()
  },
  'setup-in-force': async (page: Page, site: string) => {
    await beside(page, exampleFile())
    await page.goto(`${site}setup`)
    await page.getByText(part('The file is in use')).waitFor()
  },
  'help-local': async (page: Page, site: string) => {
    await beside(page, exampleFile())
    await page.goto(`${site}help`)
    await page.getByRole('heading', { level: 2 }).nth(1).waitFor()
  },
}

import type { Page } from '@playwright/test'

/** The addresses of the tab, as the browser lists them. */
export async function historyOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { entries } = await session.send('Page.getNavigationHistory')
  return entries.map(({ url }) => url).filter((url) => url !== 'about:blank')
}

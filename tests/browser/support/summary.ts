import type { Page } from '@playwright/test'

import { takeCheck } from './check.ts'
import { say } from './say.ts'

/** The answers that every summary of the tests is made from, one letter each. */
export const ANSWERS = 'yyynnnnnnuy'

/** What is said of each content beside its name. */
const HINTS = {
  help: 'Phone numbers and websites. Nothing in it shows that you answered anything.',
  summary: 'What your answers come to, what can help next, and help lines.',
  answers: 'All eleven answers too. You can show it to a health worker.',
} as const
export type Content = keyof typeof HINTS

/** Answers all questions, and chooses what of it to take along. */
export async function openSummary(
  page: Page,
  site: string,
  content: Content = 'answers',
): Promise<void> {
  await page.goto(site)
  await takeCheck(page, ANSWERS, 'unsure')
  await page.getByRole('link', { name: say('Take it with you') }).click()
  await page.getByRole('radio', { name: say(HINTS[content]) }).check()
}

import type { Page } from '@playwright/test'

import { goOn, LABELS, type Letter, SUPERVISION } from './check.ts'
import { part, say } from './say.ts'

/** From the start page to all eleven on one page, with a counselor who reads aloud. */
export async function beginTogether(page: Page, site: string): Promise<void> {
  await page.goto(site)
  await page.getByRole('link', { name: part('With a counselor') }).click()
  await page.getByRole('radio', { name: part('read aloud together') }).check()
  await goOn(page)
}

/** Answers questions in turn on the page of all eleven, one letter each: y, n, u or s. */
export async function answerTogether(
  page: Page,
  letters: string,
  supervision: keyof typeof SUPERVISION,
): Promise<void> {
  const questions = page.getByRole('article')
  await questions
    .first()
    .getByRole('radio', { name: say(SUPERVISION[supervision]) })
    .check()
  for (const [place, letter] of letters.split('').entries()) {
    const name = say(LABELS[letter as Letter])
    await questions
      .nth(place + 1)
      .getByRole('radio', { name, exact: true })
      .check()
  }
}

import type { Locator, Page } from '@playwright/test'

import { say } from './say.ts'

export const LABELS = { y: 'Yes', n: 'No', u: 'I’m not sure', s: 'Skip this one' } as const
export type Letter = keyof typeof LABELS

export const SUPERVISION = {
  sole: 'Only the way a doctor or nurse told me to',
  'not-sole': 'In other ways too, even once',
  unsure: 'I’m not sure',
  'no-use': 'I have not taken any in the past 12 months',
} as const

/** Goes from the start page to a question that waits for its answer. */
export async function begin(page: Page, supervision: keyof typeof SUPERVISION): Promise<void> {
  await page.getByRole('button', { name: say('Start') }).click()
  await goOn(page)
  await page.getByRole('radio', { name: say(SUPERVISION[supervision]) }).check()
  await goOn(page)
}

/** Answers questions in turn, one letter each: y, n, u or s. */
export async function answer(page: Page, letters: string): Promise<void> {
  for (const letter of letters) {
    const name = say(LABELS[letter as Letter])
    await page.getByRole('radio', { name, exact: true }).check()
    await goOn(page)
  }
}

export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('Continue') }).click()
}

/** From the start page to the result of eleven answers. */
export async function takeCheck(
  page: Page,
  letters: string,
  supervision: keyof typeof SUPERVISION = 'not-sole',
): Promise<void> {
  await begin(page, supervision)
  await answer(page, letters)
  await page.getByRole('button', { name: say('See what this means') }).click()
}

/** What a page is about. */
export function heading(page: Page): Locator {
  return page.getByRole('heading', { level: 1 })
}

/** The answer of a question that is on the page. */
export function radio(page: Page, name: string): Locator {
  return page.getByRole('radio', { name, exact: true })
}

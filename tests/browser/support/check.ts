import type { Page } from '@playwright/test'

export const LABELS = { y: 'Yes', n: 'No', u: 'I’m not sure', s: 'Skip this one' } as const
export type Letter = keyof typeof LABELS

export const SUPERVISION = {
  sole: /Only the way/,
  'not-sole': /In other ways too/,
  unsure: /I’m not sure/,
  'no-use': /have not taken any/,
} as const

/** Goes from the start page to a question that waits for its answer. */
export async function begin(page: Page, supervision: keyof typeof SUPERVISION): Promise<void> {
  await page.getByRole('button', { name: 'Start' }).click()
  await goOn(page)
  await page.getByRole('radio', { name: SUPERVISION[supervision] }).check()
  await goOn(page)
}

/** Answers questions in turn, one letter each: y, n, u or s. */
export async function answer(page: Page, letters: string): Promise<void> {
  for (const letter of letters) {
    const name = LABELS[letter as Letter]
    await page.getByRole('radio', { name, exact: true }).check()
    await goOn(page)
  }
}

export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continue' }).click()
}

/** From the start page to the result of eleven answers. */
export async function takeCheck(
  page: Page,
  letters: string,
  supervision: keyof typeof SUPERVISION = 'not-sole',
): Promise<void> {
  await begin(page, supervision)
  await answer(page, letters)
  await page.getByRole('button', { name: 'See what this means' }).click()
}

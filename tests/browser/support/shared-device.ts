import type { Page } from '@playwright/test'

import { answer, goOn, SUPERVISION } from './check.ts'
import { part, say } from './say.ts'

/** From the start page to the screen between two people. */
export async function turnOn(page: Page, site: string): Promise<void> {
  await page.goto(site)
  await page.getByRole('link', { name: part('One tablet, many people') }).click()
  await page.getByRole('button', { name: say('Turn it on') }).click()
  await page.getByRole('heading', { name: say('Ready for the next person') }).waitFor()
}

/** From the screen between two people to what becomes of the answers, in the language of the word. */
export async function beginIn(page: Page, word: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${word} `) }).click()
}

/** From the screen between two people to the first question. */
export async function beginShared(
  page: Page,
  supervision: keyof typeof SUPERVISION = 'not-sole',
): Promise<void> {
  await beginIn(page, say('Begin'))
  await goOn(page)
  await page.getByRole('radio', { name: say(SUPERVISION[supervision]) }).check()
  await goOn(page)
}

/** From the screen between two people to the result of eleven answers. */
export async function takeSharedCheck(page: Page, letters: string): Promise<void> {
  await beginShared(page)
  await answer(page, letters)
  await page.getByRole('button', { name: say('See what this means') }).click()
}

/** Until no touch has come for so long, by a clock that was installed before. */
export async function waitUntouched(page: Page, seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second += 1) await page.clock.runFor(1000)
}

import { sayIn } from '../../support/say.ts'
import { heading } from '../support/check.ts'
import { expect, test } from '../support/faults.ts'
import { beginIn, turnOn } from '../support/shared-device.ts'

const es = (english: string) => sayIn('es', english)

test('a tablet that loses its signal between two people has all languages and pages for the next', async ({
  page,
  context,
  site,
}) => {
  await turnOn(page, site)
  await beginIn(page, 'Empezar')
  await page.getByRole('link', { name: es('Treatment guide') }).click()
  await expect(heading(page)).toHaveText(es('Treatment guide'))

  await context.setOffline(true)
  await page
    .locator('header')
    .getByRole('button', { name: es('Hand back') })
    .click()
  await expect(heading(page)).toHaveText('Ready for the next person')
  await beginIn(page, 'Begin')
  await expect(heading(page)).toHaveText('Before you start')
  for (const [link, title] of [
    ['What Eleven can’t hide', 'What Eleven can’t hide'],
    ['Treatment guide', 'Treatment guide'],
    ['Accessibility', 'Accessibility'],
    ['About', 'About Eleven'],
  ] as const) {
    await page.getByRole('link', { name: link, exact: true }).last().click()
    await expect(heading(page)).toHaveText(title)
  }
})

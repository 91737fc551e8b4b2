import { takeCheck } from './support/check.ts'
import { part, say } from './support/say.ts'
import { expect, test } from './support/test.ts'

const CHOICES = [
  ['Talk to someone now', 'I want to talk about it', { name: 'Call 988', href: 'tel:988' }],
  [
    'Ask about medicine',
    'start medicine for opioid use',
    { name: 'Call 1-800-662-4357', href: 'tel:18006624357' },
  ],
  [
    'Talk therapy and groups',
    'a counselor or a group about opioids',
    { name: 'Call 1-800-662-4357', href: 'tel:18006624357' },
  ],
  [
    'Stay safer',
    'Do you have naloxone nasal spray',
    { name: 'Call 1-800-972-0590', href: 'tel:18009720590' },
  ],
  ['Not today', 'I might call', { name: 'Text 988', href: 'sms:988' }],
] as const

for (const [choice, words, { name, href }] of CHOICES) {
  test(`opens “${choice}” into one thing to do, and comes back to the result`, async ({
    page,
    site,
  }) => {
    await page.goto(site)
    await takeCheck(page, 'yyynnnnnnnn')
    await page.getByRole('link', { name: say(choice) }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(choice))
    await expect(page.getByText(part(words))).toBeVisible()
    await expect(page.getByRole('link', { name: say(name), exact: true })).toHaveAttribute(
      'href',
      href,
    )
    await page.getByRole('button', { name: say('Back to where you were') }).click()
    await expect(page.getByRole('img', { name: say('3 of 11, mild') })).toBeVisible()
  })
}

const COUNTRIES = [
  ['united-states', 'In the United States', '911', 'Call 988'],
  ['canada', 'In Canada', '911', 'Call 988'],
  ['united-kingdom', 'In the United Kingdom', '999', 'Call 116 123'],
  ['ireland', 'In Ireland', '112', 'Call 116 123'],
  ['australia', 'In Australia', '000', 'Call 13 11 14'],
  ['new-zealand', 'In New Zealand', '111', 'Call 1737'],
] as const

for (const [country, place, emergency, call] of COUNTRIES) {
  test(`shows the lines and the emergency number of ${country} in one choice`, async ({
    page,
    site,
  }) => {
    await page.goto(`${site}help`)
    await page.getByLabel(say('Country')).selectOption(country)
    await expect(page.getByRole('heading', { name: say(place) })).toBeVisible()
    const strip = page.getByRole('region', { name: say('Overdose') })
    await expect(strip.getByRole('link')).toHaveAttribute('href', `tel:${emergency}`)
    await expect(page.getByRole('link', { name: say(call), exact: true })).toBeVisible()
  })
}

test('offers no wrong number where the country is not known', async ({ page, site }) => {
  await page.goto(`${site}help`)
  await page.getByLabel(say('Country')).selectOption('elsewhere')
  const strip = page.getByRole('region', { name: say('Overdose') })
  await expect(strip).toContainText(say('your emergency number'))
  await expect(strip.getByRole('link')).toHaveCount(0)
  await expect(page.getByRole('link', { name: /findahelpline/i })).toBeVisible()
})

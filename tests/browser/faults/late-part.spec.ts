import type { Page } from '@playwright/test'

import { answer, begin, heading } from '../support/check.ts'
import { expect, expectQuestion, test } from '../support/faults.ts'
import { ARRIVALS, type Arrival } from '../support/manner.ts'

const HALF = 'arrives by half'
/** What leaves nothing behind in the page: the next try is a try. */
const PASSING = (Object.keys(ARRIVALS) as Arrival[]).filter((arrival) => arrival !== HALF)

const again = (page: Page) => page.getByRole('button', { name: 'Try this page again' })
const isMissing = (page: Page) =>
  expect(heading(page)).toHaveText('Something went wrong on our side')

/** Each part that arrives late: its file, the link to it on the start page, and its heading. */
const PARTS = {
  'the guide': [/\/GuidePages/, /^Treatment guide/, 'Treatment guide'],
  'the pages about Eleven': [/\/about-/, /^About/, 'About Eleven'],
  'the pages of a counselor': [/\/CounselorPages/, /^With a counselor/, 'With a counselor'],
  'the sheet of paper': [/\/PaperScreen/, /^The questions on paper/, 'The questions on paper'],
  'the page for offline use': [/\/OfflineParts/, /^Make this device ready/, 'Offline'],
  'the page for a tablet': [/\/SharedDevicePages/, /^One tablet/, 'One tablet, many people'],
} as const

for (const [what, [paths, link, title]] of Object.entries(PARTS))
  test(`says that ${what} did not arrive, tries again at a press, and keeps the answers`, async ({
    page,
    host,
  }) => {
    await page.goto(host.address)
    await begin(page, 'not-sole')
    await answer(page, 'yn')
    await page.getByRole('link', { name: 'Eleven', exact: true }).click()
    const asked = () => host.asked.filter((path) => paths.test(path)).length
    for (const [time, arrival] of PASSING.entries()) {
      const before = asked()
      host.manner.faulty = { paths, arrival }
      if (time === 0) await page.getByRole('link', { name: link }).first().click()
      else await again(page).click()
      await expect.poll(asked, arrival).toBeGreaterThan(before)
      await isMissing(page)
      await expect(page.getByRole('link', { name: 'Call 988', exact: true })).toBeVisible()
    }
    host.manner.faulty = undefined
    await again(page).click()
    await expect(heading(page)).toHaveText(title)
    await page.goBack()
    await page.getByRole('button', { name: 'Go on where you were' }).click()
    await expectQuestion(page, 3)
    await page.getByRole('button', { name: 'Back' }).click()
    await expectQuestion(page, 2, 'No')
  })

test('leads on from a part that arrived by half, which a page takes for the whole', async ({
  page,
  host,
}) => {
  await page.goto(host.address)
  await begin(page, 'not-sole')
  await answer(page, 'y')
  host.manner.faulty = { paths: /\/GuidePages/, arrival: HALF }
  await page.getByRole('contentinfo').getByRole('link', { name: 'Treatment guide' }).click()
  await isMissing(page)
  await page.getByRole('button', { name: 'Go to the start page' }).click()
  await page.getByRole('button', { name: 'Go on where you were' }).click()
  await expectQuestion(page, 2)
  host.manner.faulty = undefined
  await page.getByRole('contentinfo').getByRole('link', { name: 'Treatment guide' }).click()
  await isMissing(page)
  await expect(page.getByText('It erases your answers')).toBeVisible()
  await page.getByRole('link', { name: 'Load this page afresh' }).click()
  await expect(heading(page)).toHaveText('Treatment guide')
})

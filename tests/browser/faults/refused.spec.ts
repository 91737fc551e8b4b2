import type { Page } from '@playwright/test'

import { DEVICE_VOICE, installFakeSpeech } from '../../support/fake-speech.ts'
import { begin } from '../support/check.ts'
import { expect, expectQuestion, test } from '../support/faults.ts'
import { openSummary } from '../support/summary.ts'

const readThis = (page: Page) => page.getByRole('button', { name: 'Read this aloud' })
const press = (page: Page, name: string) => page.getByRole('button', { name }).click()

test.describe('a voice', () => {
  test('that is missing, or throws where one looks for it, is not offered', async ({
    page,
    site,
  }) => {
    for (const fault of [
      () => void Reflect.deleteProperty(window, 'speechSynthesis'),
      () => {
        Object.defineProperty(window, 'speechSynthesis', {
          get() {
            throw new DOMException('Not here.', 'SecurityError')
          },
        })
      },
      () => {
        SpeechSynthesis.prototype.getVoices = () => {
          throw new Error('No list.')
        }
      },
    ]) {
      await page.addInitScript(fault)
      await page.goto(site)
      await begin(page, 'not-sole')
      await expectQuestion(page, 1)
      await expect(readThis(page)).toHaveCount(0)
    }
  })

  test('that throws, or never begins, is said to have failed, and the check goes on', async ({
    page,
    site,
  }) => {
    await page.clock.install()
    await page.addInitScript(installFakeSpeech, [DEVICE_VOICE])
    await page.goto(site)
    await begin(page, 'not-sole')
    await page.evaluate(() => window.fakeSpeech.goDeaf())
    await press(page, 'Read this aloud')
    await page.clock.runFor(11_000)
    await expect(page.getByText('The voice did not work')).toBeVisible()
    await page.evaluate(() => {
      window.speechSynthesis.speak = () => {
        throw new Error('No sound.')
      }
    })
    await press(page, 'Read this aloud')
    await expect(page.getByText('The voice did not work')).toBeVisible()
    await page.getByRole('radio', { name: 'Yes' }).check()
    await press(page, 'Continue')
    await expectQuestion(page, 2)
  })
})

test.describe('what takes the answers along', () => {
  test.use({ allowed: ['clipboard'] })

  test('says what a browser refuses, by whatever way, and what is left', async ({ page, site }) => {
    await openSummary(page, site)
    for (const refuse of [
      () => {
        window.print = () => {
          throw new Error('No printer.')
        }
        navigator.clipboard.writeText = () =>
          Promise.reject(new DOMException('', 'NotAllowedError'))
        URL.createObjectURL = () => {
          throw new Error('No files.')
        }
      },
      () => {
        Reflect.set(window, 'print', undefined)
        Object.defineProperty(navigator, 'clipboard', { value: undefined })
        Reflect.set(URL, 'createObjectURL', undefined)
      },
    ]) {
      await page.evaluate(refuse)
      await press(page, 'Print')
      await expect(page.getByText('This browser did not print.')).toBeVisible()
      await press(page, 'Copy as text')
      await expect(page.getByText('did not let us copy')).toBeVisible()
      await press(page, 'Save as a file')
      await expect(page.getByText('did not save a file')).toBeVisible()
    }
  })

  test('is not offered where it is missing from the start', async ({ page, site }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'print')
      Reflect.deleteProperty(Navigator.prototype, 'share')
    })
    await openSummary(page, site)
    await expect(page.getByRole('button', { name: 'Copy as text' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Print' })).toHaveCount(0)
    await page.goto(`${site}paper`)
    await expect(page.getByRole('button', { name: 'Print' })).toHaveCount(0)
  })
})

import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'

import { PATHS } from '#flow/paths.ts'
import { createI18n } from '#i18n/setup.ts'
import { speak } from '#i18n/word-files.ts'
import { renderLate } from '../support/render-app.tsx'

vi.mock('#content/locales/es/guide.json', () => ({
  get default() {
    return Promise.reject(new Error('The line broke.'))
  },
}))

it('a page that fell back to English leads on in the language of the visit', async () => {
  const words = createI18n()
  await speak(words, 'es')
  await renderLate(PATHS.guide, words)
  const chapter = await screen.findByRole('link', { name: /^Overdose: what to do/ })
  expect(chapter).toHaveAttribute('href', '/es/guide/overdose')
})

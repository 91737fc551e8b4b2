import { act, render, screen } from '@testing-library/react'
import { useLayoutEffect } from 'react'
import { expect, it } from 'vitest'

import { createI18n } from '#i18n/setup.ts'
import { TranslationProvider } from '#i18n/TranslationProvider.tsx'
import { useTranslation } from '#i18n/use-translation.ts'
import { FIRST_FILES, loadWords, speak } from '#i18n/word-files.ts'

function Button() {
  const { t } = useTranslation()
  return <button type="button">{t('check.continue')}</button>
}

function Paragraph() {
  const { t, i18n } = useTranslation(['instrument', 'ui'])
  return (
    <p>
      {i18n.language}: {t('criteria.craving.name')}, {t('ui:check.continue')}
    </p>
  )
}

it('tells the words of ui, or those of the files that are named', () => {
  render(
    <TranslationProvider i18n={createI18n()}>
      <Button />
      <Paragraph />
    </TranslationProvider>,
  )
  expect(screen.getByRole('button', { name: 'Continue' })).toBeVisible()
  expect(screen.getByText('en: Strong urges to use, Continue')).toBeVisible()
})

it('tells all of them anew in another language, and goes back', async () => {
  const i18n = createI18n()
  render(
    <TranslationProvider i18n={i18n}>
      <Button />
      <Paragraph />
    </TranslationProvider>,
  )
  await act(() => speak(i18n, 'es'))
  expect(screen.getByRole('button', { name: 'Continuar' })).toBeVisible()
  expect(screen.getByText(/^es: .+, Continuar$/)).toBeVisible()
  await act(() => speak(i18n, 'en'))
  expect(screen.getByRole('button', { name: 'Continue' })).toBeVisible()
})

it('goes over to a language that arrives between its first rendering and the end of it', async () => {
  const i18n = createI18n()
  await loadWords(i18n, 'es', FIRST_FILES)
  function Arrival() {
    useLayoutEffect(() => void i18n.changeLanguage('es'), [])
    return null
  }
  render(
    <TranslationProvider i18n={i18n}>
      <Arrival />
      <Button />
    </TranslationProvider>,
  )
  expect(screen.getByRole('button', { name: 'Continuar' })).toBeVisible()
})

it('refuses to tell words that nobody has brought', () => {
  expect(() => render(<Button />)).toThrow('There is no TranslationProvider around this.')
})

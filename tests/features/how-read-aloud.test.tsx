import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'

import { HowReadAloud } from '#features/read-aloud/HowReadAloud.tsx'
import { TranslationProvider } from '#i18n/TranslationProvider.tsx'
import { createI18n } from '#i18n/setup.ts'
import { loadLateWords } from '#i18n/word-files.ts'
import { DEVICE_VOICE, installFakeSpeech, REMOTE_VOICE } from '../support/fake-speech.ts'

afterEach(() => Reflect.deleteProperty(window, 'speechSynthesis'))

it('says why there is no button, and how it works once this device has a voice', async () => {
  installFakeSpeech([REMOTE_VOICE])
  const words = createI18n()
  await loadLateWords(words, 'about')
  render(
    <TranslationProvider i18n={words}>
      <HowReadAloud />
    </TranslationProvider>,
  )
  expect(screen.getByText(/no voice of its own for this language/)).toBeVisible()
  act(() => window.fakeSpeech.bring([REMOTE_VOICE, DEVICE_VOICE]))
  expect(screen.getByText(/the words are not sent to anyone/)).toBeVisible()
})

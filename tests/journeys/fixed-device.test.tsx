import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { takeUpSiteFile } from '#app/site-file.ts'
import { PATHS } from '#flow/paths.ts'
import { createI18n } from '#i18n/setup.ts'
import { chooseCountry, preferencesStore } from '#session/preferences-store.ts'
import { turnOffSharedDevice } from '#session/shared-device.ts'
import { settleSiteFile } from '#session/site-settings-store.ts'
import { renderApp } from '../support/render-app.tsx'
import { siteFile } from '../support/site-files.ts'

const BEFORE = preferencesStore.getState()

beforeEach(() => chooseCountry('canada')) // as guessed, or as the address names it
afterEach(() => {
  vi.unstubAllGlobals()
  settleSiteFile({ status: 'asked' })
  turnOffSharedDevice()
  preferencesStore.setState(BEFORE, true)
})

const look = () => {
  const { textSize, theme } = document.documentElement.dataset
  return { textSize, theme }
}
const choose = (group: string | RegExp, name: string) =>
  within(screen.getByRole('group', { name: group })).getByRole('radio', { name })
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const HAND_BACK = '{Shift}{Shift}{Shift}'

it('begins afresh for the next person, whatever the first one chose before the file was there', async () => {
  const { user, arrive } = open(PATHS.before, { country: 'united-states' })
  await user.click(screen.getByRole('button', { name: 'Text and colors' }))
  await user.click(choose('Text size', 'Larger'))
  await user.click(choose('Colors', 'Dark'))
  await user.click(screen.getByRole('button', { name: 'Español' }))
  await arrive()
  expect(await heading('Antes de empezar')).toBeVisible()
  expect(look()).toEqual({ textSize: 'larger', theme: 'dark' }) // for as long as they have it

  await user.keyboard(HAND_BACK)
  expect(await heading('Ready for the next person')).toBeVisible()
  expect(look()).toEqual({ textSize: 'normal', theme: 'system' })
})

it('shows the next person the country of the agency again', async () => {
  const { user, arrive } = open(PATHS.help, { country: 'united-states' })
  await user.selectOptions(screen.getByLabelText('Country'), 'Ireland')
  await arrive()
  await waitFor(() => expect(screen.getByRole('button', { name: 'Hand back' })).toBeVisible())
  expect(screen.getByLabelText('Country')).toHaveDisplayValue('Ireland')
  await user.keyboard(HAND_BACK)
  expect(await heading('Ready for the next person')).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Get help now' }))
  expect(screen.getByLabelText('Country')).toHaveDisplayValue('United States')
})

it('begins in a language that the agency offers, and in the country that the address names', async () => {
  const { user, arrive } = open(
    PATHS.help,
    { country: 'united-states', languages: ['es'] },
    { isNamed: true },
  )
  await arrive()
  await screen.findByRole('button', { name: 'Devolver' })
  await user.keyboard(HAND_BACK)
  expect(await heading('Ya puede pasar la siguiente persona')).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Ayuda ahora' }))
  expect(screen.getByLabelText('País')).toHaveDisplayValue('Canadá')
})

/** Opens the app at a path while the file of an agency, which fixes the mode on, is on its way. */
function open(path: string, parts: object, { isNamed = false } = {}) {
  let send = (_file: Response) => {}
  const sent = new Promise<Response>((resolve) => (send = resolve))
  vi.stubGlobal('fetch', () => sent)
  const i18n = createI18n()
  const taken = takeUpSiteFile(i18n, {
    origin: 'https://eleven.example',
    language: 'en',
    begun: Promise.resolve(),
    isNamed,
  })
  async function arrive(): Promise<void> {
    send(new Response(siteFile({ ...parts, sharedDevice: { fixedOn: true } })))
    await act(() => taken)
  }
  return { ...renderApp(path, i18n), arrive }
}

import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { PATHS } from '#flow/paths.ts'
import { createI18n } from '#i18n/setup.ts'
import { turnOffSharedDevice, turnOnSharedDevice } from '#session/shared-device.ts'
import { lateArrival, renderApp } from '../support/render-app.tsx'

/** The Spanish words of the guide, on a line that breaks at first and then brings them when a test says so. */
const line = vi.hoisted(() => ({
  breaks: true,
  words: Promise.resolve({}),
  deliver: () => {},
}))

vi.mock('#content/locales/es/guide.json', () => ({
  get default() {
    return line.breaks ? Promise.reject(new Error('The line broke.')) : line.words
  },
}))

beforeEach(() => {
  line.breaks = true
  line.words = new Promise((resolve) => (line.deliver = () => resolve({})))
})
afterEach(turnOffSharedDevice)

const heading = () => screen.getByRole('heading', { level: 1 })
const button = (name: string) => screen.getByRole('button', { name })

/** Someone on a shared device has begun in Spanish, of which some words are still on their way. */
async function renderBegun() {
  turnOnSharedDevice('en')
  const words = createI18n()
  const app = renderApp(PATHS.start, words)
  await lateArrival() // without those words
  line.breaks = false
  await app.user.click(button('Empezar Español'))
  expect(heading()).toHaveTextContent('Ready for the next person')

  async function spanishArrives() {
    line.deliver()
    await waitFor(() => expect(words.hasResourceBundle('es', 'guide')).toBe(true))
    await act(() => new Promise((resolve) => setTimeout(resolve))) // what waited for it has gone on
  }
  return { ...app, spanishArrives }
}

it('begins in a language as soon as all its words have arrived', async () => {
  const { spanishArrives } = await renderBegun()
  await spanishArrives()
  expect(heading()).toHaveTextContent('Antes de empezar')
})

it('leaves a person where they are who began in another language meanwhile', async () => {
  const { user, spanishArrives } = await renderBegun()
  await user.click(button('Begin English'))
  await waitFor(() => expect(heading()).toHaveTextContent('Before you start'))
  await user.click(button('Continue'))
  expect(heading()).toHaveTextContent('how did you take opioids?')
  await spanishArrives()
  expect(heading()).toHaveTextContent('how did you take opioids?')
})

it('leaves a person where they are who went to the help lines meanwhile', async () => {
  const { user, spanishArrives } = await renderBegun()
  await user.click(screen.getByRole('link', { name: 'Get help now' }))
  await spanishArrives()
  expect(heading()).toHaveTextContent('Ayuda ahora')
})

it('begins for nobody where the device was handed back meanwhile', async () => {
  const { user, visit, spanishArrives } = await renderBegun()
  await user.click(screen.getByRole('link', { name: 'Get help now' }))
  await user.click(button('Hand back'))
  await waitFor(() => expect(visit.place().path).toBe(PATHS.start))
  await spanishArrives()
  expect(heading()).toHaveTextContent('Ready for the next person')
})

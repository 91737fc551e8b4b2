import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'

import { sessionStore } from '#session/session-store.ts'
import { giveAnswers } from '../support/answers.ts'
import { renderApp } from '../support/render-app.tsx'

let breaks = true

vi.mock('#screens/about/AboutScreen.tsx', () => ({
  AboutScreen() {
    if (breaks) throw new Error('A fault planted by a test.')
    return <h1>{'Mended'}</h1>
  },
}))

async function openBrokenScreen() {
  breaks = true
  giveAnswers({ yes: [1] })
  const app = renderApp('/check')
  await app.user.click(screen.getByRole('link', { name: 'About' }))
  // React tells a developer's console; a person's build keeps even that to itself (src/main.tsx).
  vi.mocked(console.error).mockClear() // oxlint-disable-line no-console -- see above
  return app
}

it('shows the help lines when a screen breaks, and keeps the answers', async () => {
  await openBrokenScreen()
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('went wrong on our side')
  expect(screen.getByRole('link', { name: 'Call 988' })).toBeVisible()
  expect(sessionStore.getState().answers.craving).toBe('no')
})

it('opens the screen on another try once it works', async () => {
  const { user } = await openBrokenScreen()
  breaks = false
  await user.click(screen.getByRole('button', { name: 'Try this page again' }))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Mended')
})

it('leads from a broken screen to the start, where one goes on with the answers kept', async () => {
  const { user } = await openBrokenScreen()
  await user.click(screen.getByRole('button', { name: 'Go to the start page' }))
  await user.click(screen.getByRole('button', { name: 'Go on where you were' }))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Check your answers')
})

it('shows the help lines at an address that leads nowhere', () => {
  renderApp('/not-found')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This page is not here')
  expect(screen.getByRole('link', { name: 'Call 988' })).toBeVisible()
})

it.each(['/question/0', '/question/12', '/question/four'])('knows no page at %s', (path) => {
  renderApp(path)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This page is not here')
})

import { act, screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { expect, it, vi } from 'vitest'

import type * as HelpLinesModule from '#features/help-lines/HelpLines.tsx'
import { sessionStore } from '#session/session-store.ts'
import { turnOffSharedDevice, turnOnSharedDevice } from '#session/shared-device.ts'
import { giveAnswers } from '../support/answers.ts'
import { lateArrival, renderApp } from '../support/render-app.tsx'

let breaks = true
let linesBreak = false

vi.mock('#screens/about/AboutScreen.tsx', () => ({
  AboutScreen() {
    if (breaks) throw new Error('A fault planted by a test.')
    return <h1>{'Mended'}</h1>
  },
}))

vi.mock('#features/help-lines/HelpLines.tsx', async (original) => {
  const { HelpLines } = await original<typeof HelpLinesModule>()
  return {
    HelpLines(props: ComponentProps<typeof HelpLines>) {
      if (linesBreak) throw new Error('A fault planted by a test.')
      return <HelpLines {...props} />
    },
  }
})

async function openBrokenScreen() {
  breaks = true
  giveAnswers({ yes: [1] })
  const app = renderApp('/check')
  await app.user.click(screen.getByRole('link', { name: 'About' }))
  await lateArrival()
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

it('leads to no start page from a broken screen of a shared tablet, where that erases', async () => {
  turnOnSharedDevice('en')
  giveAnswers({ yes: [1] })
  breaks = true
  renderApp('/about')
  expect(await screen.findByRole('button', { name: 'Try this page again' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Go to the start page' })).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Hand back' })).toBeVisible()
  act(() => turnOffSharedDevice())
  vi.mocked(console.error).mockClear() // oxlint-disable-line no-console -- see above
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

it('says what saves a life when even the help lines break', async () => {
  linesBreak = true
  await openBrokenScreen()
  vi.mocked(console.error).mockClear() // oxlint-disable-line no-console -- see above
  linesBreak = false
  expect(screen.getByText(/Call your emergency number/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Go to the start page' })).toBeVisible()
})

it('offers a fresh load of a page that has an address, and says what that erases', async () => {
  await openBrokenScreen()
  expect(screen.getByRole('link', { name: 'Load this page afresh' })).toHaveAttribute(
    'href',
    '/en/about',
  )
  expect(screen.getByText(/It erases your answers/)).toBeVisible()
})

import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'

import { lateArrival, LEAVE_DESTINATION, renderApp, renderLate } from '../support/render-app.tsx'

const LEAVES_TO = new URL(LEAVE_DESTINATION).hostname.replace(/^www\./, '')
const heading = () => screen.getByRole('heading', { level: 1 })

it('reads what is promised, what is not and how to leave before the first question', async () => {
  const { user } = renderApp()
  await user.click(screen.getByRole('button', { name: 'Start' }))
  expect(heading()).toHaveTextContent('Before you start')
  expect(screen.getByText(/They are not saved and not sent/)).toBeVisible()
  expect(screen.getByText(/We can’t hide that this web address was opened/)).toBeVisible()
  expect(screen.getByText(/Press Leave at the top of any page/)).toHaveTextContent(LEAVES_TO)
  expect(screen.getByText(/does not erase this browser’s history/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  expect(heading()).toHaveTextContent('how did you take opioids?')
  await user.click(screen.getByRole('button', { name: 'Back' }))
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Before you start')
})

it.each(['/', '/before', '/about', '/help'])(
  'reaches what cannot be hidden from %s',
  async (path) => {
    const { user } = await renderLate(path)
    const [link] = screen.getAllByRole('link', { name: 'What Eleven can’t hide' })
    if (!link) throw new Error('There is no such link.')
    expect(link).toHaveAttribute('href', '/en/privacy')
    await user.click(link)
    await lateArrival()
    expect(heading()).toHaveTextContent('What Eleven can’t hide')
    expect(screen.getByText(/Spying software can see the screen/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Back to where you were' }))
    await waitFor(() => expect(heading()).not.toHaveTextContent('hide'))
  },
)

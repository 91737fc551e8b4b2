import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'

import { renderApp } from '../support/render-app.tsx'

const look = () => {
  const { textSize, theme } = document.documentElement.dataset
  return { textSize, theme }
}
const toggle = () => screen.getByRole('button', { name: 'Text and colors' })
const choose = (group: string, name: string) =>
  within(screen.getByRole('group', { name: group })).getByRole('radio', { name })

it('shows text and colors as the browser and the device have them, until someone chooses', async () => {
  const { user } = renderApp()
  await user.click(toggle())
  expect(choose('Text size', 'Normal')).toBeChecked()
  expect(choose('Colors', 'Same as this device')).toBeChecked()
  expect(look()).toEqual({ textSize: 'normal', theme: 'system' })
})

it('shows a choice at once, keeps the focus on it, and keeps it from page to page', async () => {
  const { user } = renderApp('/help')
  await user.click(toggle())
  await user.click(choose('Text size', 'Larger'))
  expect(choose('Text size', 'Larger')).toHaveFocus()
  await user.click(choose('Colors', 'Dark'))
  expect(look()).toEqual({ textSize: 'larger', theme: 'dark' })

  await user.click(screen.getByRole('link', { name: 'About' }))
  await user.click(toggle())
  expect(choose('Text size', 'Larger')).toBeChecked()
  expect(look()).toEqual({ textSize: 'larger', theme: 'dark' })
})

it('closes on the way to another page, so that the page comes first there', async () => {
  const { user } = renderApp()
  await user.click(toggle())
  expect(toggle()).toHaveAttribute('aria-expanded', 'true')
  await user.click(screen.getByRole('link', { name: 'About' }))
  expect(toggle()).toHaveAttribute('aria-expanded', 'false')
})

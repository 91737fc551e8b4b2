import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import { PATHS } from '#flow/paths.ts'
import { renderApp } from '../support/render-app.tsx'

it('names whose code is in the site, and where its licences can be read, in a tab of their own', async () => {
  renderApp(PATHS.about)
  expect(await screen.findByText(/react \(MIT\), react-dom \(MIT\)/)).toBeVisible()
  const link = screen.getByRole('link', { name: 'Read the licenses' })
  expect(link).toHaveAttribute('href', '/licences.txt')
  expect(link).toHaveAttribute('target', '_blank')
  expect(link).toHaveAttribute('rel', 'noopener noreferrer')
})

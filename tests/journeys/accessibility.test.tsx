import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { TranslationProvider } from '#i18n/TranslationProvider.tsx'
import { createI18n } from '#i18n/setup.ts'
import { loadLateWords } from '#i18n/word-files.ts'
import { ReportBarrier } from '#screens/accessibility/ReportBarrier.tsx'
import { lateArrival, renderApp, renderLate } from '../support/render-app.tsx'

describe('the page on accessibility', () => {
  it('opens from the foot of every page, and says what was not tested', async () => {
    const { user } = renderApp('/how-taken')
    await user.click(screen.getByRole('link', { name: 'Accessibility' }))
    await lateArrival()
    expect(document.title).toBe('Accessibility – Eleven')
    expect(screen.getByText(/No person with a disability has tried Eleven/)).toBeVisible()
    expect(screen.getByText(/real screen reader/)).toBeVisible()
    expect(screen.getByText(/Firefox or Safari/)).toBeVisible()
  })

  it('switches off leaving by Shift, where that gets in the way', async () => {
    const { user, leave } = await renderLate('/accessibility')
    await user.click(screen.getByRole('checkbox', { name: 'Shift three times leaves' }))
    for (let press = 0; press < 3; press += 1) await user.keyboard('{Shift>}{/Shift}')
    expect(leave).not.toHaveBeenCalled()
  })
})

describe('reporting a barrier', () => {
  it('invents no address where none is named, and says whom to tell', async () => {
    await report('')
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByText(/tell them what got in your way/)).toBeVisible()
  })

  it('goes by e-mail, with a word on who then sees the name', async () => {
    await report('mailto:access@example.org')
    const link = screen.getByRole('link', { name: 'Write to access@example.org' })
    expect(link).toHaveAttribute('href', 'mailto:access@example.org')
    expect(screen.getByText(/shows your name and address/)).toBeVisible()
  })

  it('goes by another site, in a tab of its own that does not learn where one came from', async () => {
    await report('https://example.org/barriers')
    const link = screen.getByRole('link', { name: 'Write to us at example.org/barriers' })
    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    expect(screen.getByText(/that site may keep it/)).toBeVisible()
  })
})

async function report(contact: string): Promise<void> {
  const words = createI18n()
  await loadLateWords(words, 'about')
  render(
    <TranslationProvider i18n={words}>
      <ReportBarrier contact={contact} />
    </TranslationProvider>,
  )
}

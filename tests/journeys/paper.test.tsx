import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { ANSWERS } from '#domain/answers.ts'
import { PATHS } from '#flow/paths.ts'
import instrument from '#content/locales/en/instrument.json'
import { chooseCountry } from '#session/preferences-store.ts'
import { takeUp } from '../support/agency.ts'
import { renderApp } from '../support/render-app.tsx'
import { EXAMPLE } from '../support/site-files.ts'

const sheet = () => screen.findByRole('region', { name: 'This is what prints' })

describe('the questions on paper', () => {
  it('are found from the start page, in full, each with the four answers', async () => {
    const { user } = renderApp()
    await user.click(screen.getByRole('link', { name: /^The questions on paper/ }))
    const paper = await sheet()
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    const items = Object.values(instrument.criteria).map(({ question }) =>
      within(paper).getByText(question).closest('li'),
    )
    expect(items).toHaveLength(11)
    for (const item of items)
      for (const answer of ['Yes', 'No', 'Not sure', 'Skip'])
        expect(within(item as HTMLElement).getByText(answer)).toBeInTheDocument()
    expect(ANSWERS).toHaveLength(4)
  })

  it('say how to count by hand, the exception and the open answers too', async () => {
    renderApp(PATHS.paper)
    const paper = within(await sheet())
    expect(
      paper.getByText(
        /^Did you tick “Only the way a doctor or nurse told me to”\? Then leave out questions 10 and 11\./,
      ),
    ).toBeInTheDocument()
    expect(paper.getByText(/a “Yes” at question 10 or 11 as “Not sure\.”/)).toBeInTheDocument()
    expect(paper.getByText(/^Add each “Not sure” and each “Skip” to it\./)).toBeInTheDocument()
    const groups = paper
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
      .filter((text) => /^[\d ]+(Below|Mild|Moderate|Severe)$/.test(text))
    expect(groups).toEqual(['0 1 Below', '2 3 Mild', '4 5 Moderate', '6 7 8 9 10 11 Severe'])
    expect(paper.getByText(/^This is not a diagnosis\./)).toBeInTheDocument()
  })

  it('have no place for a name, and nothing that a browser could keep', async () => {
    renderApp(PATHS.paper)
    const paper = within(await sheet())
    expect(paper.queryAllByRole('textbox')).toEqual([])
    expect(paper.queryAllByRole('radio')).toEqual([])
    expect(paper.queryAllByText(/\b(name|birth|date|address):/i)).toEqual([])
  })

  it('come with the lines of the country that is chosen', async () => {
    chooseCountry('united-states')
    const { user } = renderApp(PATHS.paper)
    const paper = within(await sheet())
    expect(paper.getByText(/call 911, give naloxone/)).toBeInTheDocument()
    await user.selectOptions(screen.getByLabelText('Country'), 'United Kingdom')
    expect(paper.getByText(/call 999, give naloxone/)).toBeInTheDocument()
    expect(await sheet()).toHaveTextContent('Call 116 123')
    // Someone who calls at night is told before that no one answers then.
    expect(paper.getByText(/Live chat: 2 pm to 6 pm every day/)).toBeInTheDocument()
    await user.selectOptions(screen.getByLabelText('Country'), 'Another country')
    expect(paper.getByText(/call your emergency number, give naloxone/)).toBeInTheDocument()
    chooseCountry('united-states')
  })

  it('name the first service of an agency in the place of the line that looks for one', async () => {
    takeUp(EXAMPLE)
    renderApp(PATHS.paper)
    const paper = within(await sheet())
    expect(paper.getByText('Riverside walk-in clinic').closest('li')).toHaveTextContent(
      'Call 555-0142',
    )
    expect(paper.getByText('988 Suicide & Crisis Lifeline')).toBeInTheDocument()
    expect(paper.queryByText('SAMHSA National Helpline')).not.toBeInTheDocument()
  })

  it('print at one press, and say so; a browser that can’t print says that', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {})
    const { user } = renderApp(PATHS.paper)
    await sheet()
    await user.click(screen.getByRole('button', { name: 'Print' }))
    expect(print).toHaveBeenCalledOnce()
    expect(screen.getByText('The print window was opened.')).toBeInTheDocument()
    print.mockImplementation(() => {
      throw new Error('refused')
    })
    await user.click(screen.getByRole('button', { name: 'Print' }))
    expect(screen.getByText(/^This browser can’t print from here/)).toBeInTheDocument()
    print.mockRestore()
  })

  it('are found by a counselor before they begin, and from the page about Eleven', async () => {
    const { user, visit } = renderApp(PATHS.together)
    await user.click(await screen.findByRole('link', { name: 'The questions on paper' }))
    await sheet()
    visit.push(PATHS.about)
    expect(await screen.findByRole('link', { name: 'The questions on paper' })).toHaveAttribute(
      'href',
      '/en/paper',
    )
  })
})

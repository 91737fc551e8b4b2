import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { HelpLines } from '#features/help-lines/HelpLines.tsx'
import { UnbrokenText } from '#ui/UnbrokenText.tsx'
import { OverdoseStrip } from '#features/overdose-strip/OverdoseStrip.tsx'
import { TranslationProvider } from '#i18n/TranslationProvider.tsx'
import { createI18n } from '#i18n/setup.ts'
import { chooseCountry } from '#session/preferences-store.ts'
import { renderApp } from '../support/render-app.tsx'

afterEach(() => {
  vi.useRealTimers()
  chooseCountry('united-states')
})

describe('the help lines', () => {
  it('say which country they are for, and change in one choice', async () => {
    renderLines()
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('In the United States')
    expect(screen.getByRole('link', { name: 'Call 988' })).toHaveAttribute('href', 'tel:988')

    await userEvent.selectOptions(screen.getByLabelText('Country'), 'United Kingdom')
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('In the United Kingdom')
    expect(screen.getByRole('link', { name: 'Call 116 123' })).toHaveAttribute('href', 'tel:116123')
    expect(screen.queryByRole('link', { name: 'Call 988' })).not.toBeInTheDocument()
  })

  it('keep the choice where the strip shows an emergency number', async () => {
    renderLines(<OverdoseStrip />)
    const strip = within(screen.getByRole('region', { name: 'Overdose' }))
    expect(strip.getByRole('link')).toHaveAttribute('href', 'tel:911')

    await userEvent.selectOptions(screen.getByLabelText('Country'), 'Another country')
    expect(strip.queryByRole('link')).not.toBeInTheDocument()
    expect(strip.getByText(/Call your emergency number \(112 in the EU\)/)).toBeVisible()
  })

  it('stand open four at a time, with the others behind whom they are for', async () => {
    renderLines()
    expect(screen.getByRole('heading', { name: 'SAMHSA National Helpline' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Text 838255', hidden: true })).not.toBeVisible()
    await userEvent.click(screen.getByText('For veterans and those close to them'))
    expect(screen.getByRole('link', { name: 'Text 838255' })).toBeVisible()
  })

  it('say it to a Spanish reader where texts are answered in English only, and offer the call', async () => {
    renderLines(null, 'es')
    const card = within(cardOf('SAMHSA National Helpline'))
    expect(card.getByText(/^Texts are answered in English only\./)).toBeVisible()
    const ways = card.getAllByRole('link').map((link) => link.textContent)
    expect(ways.indexOf('Call 1-800-662-4357')).toBeLessThan(ways.indexOf('Text 435748'))
    expect(within(cardOf('988 Suicide & Crisis Lifeline')).queryByText(/English only/)).toBeNull()
  })

  it('say it once to everyone, for whoever reads English may speak Spanish better', () => {
    renderLines()
    expect(screen.getAllByText(/Texts are answered in English only/)).toHaveLength(1)
  })

  it('show someone to talk to where a country has no line of the kind, with the country to change', () => {
    chooseCountry('elsewhere')
    renderApp('/next/medicine')
    expect(screen.getByRole('combobox', { name: 'Country' })).toBeVisible()
    expect(screen.getByRole('link', { name: /findahelpline/i })).toBeVisible()
  })

  it('show whom to ask where a country has no line of the kind for all of it', async () => {
    chooseCountry('canada')
    renderApp('/next/medicine')
    expect(screen.getByRole('heading', { name: '8-1-1 health line' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'ConnexOntario', hidden: true })).not.toBeVisible()
    await userEvent.click(screen.getByText('In Ontario', { selector: 'summary' }))
    expect(screen.getByRole('heading', { name: 'ConnexOntario' })).toBeVisible()
  })

  it.each([
    ['united-states', 'If you use alone', 'SafeSpot'],
    ['united-kingdom', 'To talk with someone now', 'Samaritans'],
  ] as const)('say in a next step in %s what a line is for', (country, kind, name) => {
    chooseCountry(country)
    renderApp('/next/safer')
    const [said] = screen.getAllByText(kind)
    expect(said?.compareDocumentPosition(cardOf(name))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('tell limited hours in words and do not call unconfirmed hours open', async () => {
    chooseCountry('ireland')
    renderLines()
    expect(
      within(cardOf('HSE Drugs and Alcohol Helpline')).getByText(
        'Monday to Friday, 9:30 am to 5:30 pm.',
      ),
    ).toBeVisible()

    await userEvent.selectOptions(screen.getByLabelText('Country'), 'Canada')
    const nors = within(cardOf('National Overdose Response Service'))
    expect(nors.getByText('We could not confirm the hours')).toBeVisible()
    expect(nors.queryByText('Any hour, any day')).not.toBeInTheDocument()
  })

  it('say once when they were checked, and each by itself when that is over a year ago', () => {
    vi.useFakeTimers({ now: new Date(2027, 10, 21), toFake: ['Date'] })
    const { unmount } = renderLines()
    expect(screen.getAllByText(/^Checked on November 21, 2026/)).toHaveLength(1)
    expect(screen.queryByText(/not checked this line/)).not.toBeInTheDocument()
    unmount()

    vi.setSystemTime(new Date(2027, 10, 22))
    renderLines()
    expect(
      within(cardOf('SafeSpot')).getByText(/not checked this line for over a year/),
    ).toBeVisible()
  })

  it('open sites apart and send no referrer', () => {
    renderLines()
    for (const link of screen.getAllByRole('link', { name: /^(Go to|Chat at)/ })) {
      expect(link).toHaveAttribute('target', '_blank')
      expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    }
  })
})

function renderLines(also: React.ReactNode = null, language = 'en') {
  const i18n = createI18n()
  void i18n.changeLanguage(language)
  return render(
    <TranslationProvider i18n={i18n}>
      {also}
      <HelpLines />
    </TranslationProvider>,
  )
}

function cardOf(name: string): HTMLElement {
  const card = screen.getByRole('heading', { name }).closest('article')
  if (!card) throw new Error(`${name} has no card.`)
  return card
}

it.each([
  ['Go to 211.org', ['211.org']],
  ['Call 988, or 1-800-662-4357.', ['988,', '1-800-662-4357.']],
  ['Go to 1737.org.nz', ['1737.org.nz']],
  ['Monday to Friday, 9 am to 5 pm', []],
])('keeps in one piece what is one number or one site in “%s”', (text, whole) => {
  const { container } = render(<UnbrokenText text={text} />)
  expect(container).toHaveTextContent(text)
  expect([...container.children].map((part) => part.textContent)).toEqual(whole)
})

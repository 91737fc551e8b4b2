import { act, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { takeUpSiteFile } from '#app/site-file.ts'
import { HelpLines } from '#features/help-lines/HelpLines.tsx'
import { pathForNextStep, PATHS } from '#flow/paths.ts'
import { TranslationProvider } from '#i18n/TranslationProvider.tsx'
import { createI18n } from '#i18n/setup.ts'
import { languageOf, speak } from '#i18n/word-files.ts'
import { chooseCountry, preferencesStore } from '#session/preferences-store.ts'
import { turnOffSharedDevice } from '#session/shared-device.ts'
import { settleSiteFile, siteSettingsStore } from '#session/site-settings-store.ts'
import { takeUp } from '../support/agency.ts'
import { giveAnswers } from '../support/answers.ts'
import { LEAVE_DESTINATION, renderApp, renderLate } from '../support/render-app.tsx'
import { EXAMPLE, siteFile } from '../support/site-files.ts'
import { renderTogether } from '../support/together.tsx'

afterEach(() => {
  vi.unstubAllGlobals()
  turnOffSharedDevice()
  chooseCountry('united-states')
})

const main = () => within(screen.getByRole('main'))
const headings = () =>
  main()
    .getAllByRole('heading', { level: 2 })
    .map((each) => each.textContent)
const cards = () =>
  main()
    .getAllByRole('article')
    .map((each) => each.textContent)

describe('local services', () => {
  it('stand first among the help lines, from the agency, with who checked them and when', () => {
    takeUp(EXAMPLE)
    renderApp(PATHS.help)
    expect(headings()).toEqual(['From Riverside Outreach', 'In the United States'])
    const [clinic, van] = main().getAllByRole('article')
    expect(clinic).toHaveTextContent('Riverside walk-in clinic')
    expect(clinic).toHaveTextContent('12 Mill Street, behind the library')
    expect(clinic).toHaveTextContent('Monday to Friday, 9 am to 4 pm.')
    expect(clinic).toHaveTextContent('Riverside Outreach checked this on November 20, 2026.')
    expect(within(clinic as HTMLElement).getByRole('link', { name: 'Call 555-0142' })).toBeVisible()
    const source = within(clinic as HTMLElement).getByRole('link', { name: /^Source/ })
    expect(source).toHaveAttribute('href', 'https://riverside.example/start')
    expect(van).toHaveTextContent('Corner of Mill Street and 3rd Avenue')
  })

  it('are in the language of the reader', async () => {
    takeUp(EXAMPLE)
    const i18n = createI18n()
    await speak(i18n, 'es')
    render(
      <TranslationProvider i18n={i18n}>
        <HelpLines />
      </TranslationProvider>,
    )
    expect(screen.getByRole('heading', { name: 'De Riverside Outreach' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Clínica Riverside sin cita' })).toBeVisible()
    const checked = screen.getAllByText(/^Riverside Outreach lo revisó el 20 de noviembre de 2026/)
    expect(checked).toHaveLength(2)
  })

  it('stand first in the next step that they are for, and in no other', () => {
    takeUp(EXAMPLE)
    giveAnswers({ yes: [1, 2] })
    const { visit } = renderApp(pathForNextStep('medicine'))
    expect(cards()[0]).toMatch(/^Riverside walk-in clinic/)
    expect(cards().join()).not.toContain('Riverside van')
    visit.push(pathForNextStep('safer'))
    return waitFor(() => expect(cards()[0]).toMatch(/^Riverside van/))
  })

  it('go onto paper first, but none that would tell who carries it', async () => {
    takeUp(EXAMPLE)
    await renderLate(PATHS.take)
    const sheet = screen.getByRole('region', { name: 'This is all that leaves the screen' })
    const names = within(sheet)
      .getAllByRole('heading', { level: 3 })
      .map((each) => each.textContent)
    expect(names.slice(0, 2)).toEqual(['Riverside walk-in clinic', '988 Suicide & Crisis Lifeline'])
    expect(sheet).toHaveTextContent(
      'From Riverside Outreach, checked on November 20, 2026. Source: riverside.example.',
    )
    expect(sheet).not.toHaveTextContent(/van|supplies/)
  })

  it('are named with the agency in a counselor’s note', async () => {
    takeUp(EXAMPLE)
    giveAnswers({ yes: [1, 2] })
    const { user } = await renderTogether(PATHS.forCounselor)
    await user.click(screen.getByText(/^Clinician panel/))
    await user.click(
      screen.getByRole('checkbox', { name: 'Riverside van, from Riverside Outreach' }),
    )
    const note = screen.getByRole('region', { name: 'This is all that the chart note says' })
    expect(note).toHaveTextContent('Riverside van, from Riverside Outreach')
  })

  it('are not there where none are named', () => {
    takeUp(siteFile({}))
    renderApp(PATHS.help)
    expect(headings()).toEqual(['In the United States'])
  })
})

describe('what else a file sets', () => {
  it('has Leave lead where the agency says, and says so', () => {
    takeUp(EXAMPLE.replace('www.weather.gov', 'news.example'))
    renderApp(PATHS.before)
    expect(screen.getByRole('link', { name: 'Leave' })).toHaveAttribute(
      'href',
      'https://news.example/',
    )
    expect(main().getByText(/opens another site: news\.example/)).toBeVisible()
  })

  it('offers the languages that are named, in their order, and no switch for one alone', () => {
    const languages = () => screen.queryByRole('group', { name: 'Language' })
    takeUp(siteFile({ languages: ['es', 'en'] }))
    const { unmount } = renderSwitch()
    const names = within(languages() as HTMLElement).getAllByRole('button')
    expect(names.map((each) => each.textContent)).toEqual(['Español', 'English'])
    unmount()
    takeUp(siteFile({ languages: ['en'] }))
    renderSwitch()
    expect(languages()).toBeNull()
  })

  it('offers them to whoever is handed a shared device, too', async () => {
    takeUp(siteFile({ languages: ['es'], sharedDevice: { fixedOn: true } }))
    renderApp()
    expect(await screen.findByRole('button', { name: 'Empezar Español' })).toBeVisible()
    expect(main().queryByRole('button', { name: /English/ })).toBeNull()
  })

  it('keeps the usual gap before the erasing where the warning alone is named', () => {
    takeUp(siteFile({ sharedDevice: { fixedOn: true, warnAfterSeconds: 120 } }))
    expect(siteSettingsStore.getState().sharedDevice).toEqual({
      fixedOn: true,
      warnAfterSeconds: 120,
      wipeAfterSeconds: 150,
    })
  })

  it('changes nothing where it is refused', () => {
    takeUp(EXAMPLE.replace('2026-11-20', '2036-11-20').replace('www.weather.gov', 'news.example'))
    renderApp(PATHS.help)
    expect(headings()).toEqual(['In the United States'])
    expect(screen.getByRole('link', { name: 'Leave' })).toHaveAttribute('href', LEAVE_DESTINATION)
  })
})

describe('reading the file', () => {
  it.each([
    ['there is none', async () => new Response('', { status: 404 }), 'none'],
    ['it is empty', async () => new Response('{ "$schema": "./site.schema.json" }\n'), 'none'],
    ['there is no network', () => Promise.reject(new TypeError('x')), 'unreadable'],
    ['the host is broken', async () => new Response('', { status: 500 }), 'unreadable'],
    ['a web page stands there', async () => new Response('<!doctype html>'), 'refused'],
    ['it is not JSON', async () => new Response('{"agency": }'), 'refused'],
    ['something in it is wrong', async () => new Response('{"agencie": "x"}'), 'refused'],
    ['all is right', async () => new Response(EXAMPLE), 'in-force'],
  ])('comes to its end where %s', async (_what, answer, status) => {
    await read(answer)
    expect(siteSettingsStore.getState().siteFile.status).toBe(status)
  })

  it('shows the country of the agency, unless a person has chosen one', async () => {
    const inCanada = async () => new Response(siteFile({ country: 'canada' }))
    await read(inCanada)
    expect(preferencesStore.getState().country).toBe('canada')

    chooseCountry('united-states')
    await read(async () => {
      chooseCountry('ireland')
      return inCanada()
    })
    expect(preferencesStore.getState().country).toBe('ireland')
  })

  it('goes on in the first language on offer where the present one is not', async () => {
    const inSpanish = async () => new Response(siteFile({ languages: ['es'] }))
    expect(languageOf(await read(inSpanish))).toBe('es')
    const inBoth = async () => new Response(siteFile({ languages: ['es', 'en'] }))
    expect(languageOf(await read(inBoth))).toBe('en')
  })

  it('takes a check of today for right where it is still yesterday', async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 19, 12), toFake: ['Date'] })
    await read(async () => new Response(EXAMPLE))
    vi.useRealTimers()
    expect(siteSettingsStore.getState().siteFile.status).toBe('in-force')
  })
})

describe('the setup page', () => {
  it.each([
    ['asked', /still on its way/],
    ['none', /^Nothing is set/],
    ['unreadable', /did not arrive/],
  ] as const)('says what became of the file: %s', async (status, sentence) => {
    settleSiteFile({ status })
    await renderSetup()
    expect(main().getByRole('status')).toHaveTextContent(sentence)
    expect(document.title).toBe('Setup – Eleven')
  })

  it('lists all that is wrong, and that the check works', async () => {
    takeUp(siteFile({ country: 'france', leaveTo: 'javascript:alert(1)', services: [{}] }))
    await renderSetup()
    expect(main().getByRole('status')).toHaveTextContent('refused, all of it')
    const [list] = main().getAllByRole('list')
    const sentences = within(list as HTMLElement)
      .getAllByRole('listitem')
      .map((each) => each.textContent)
    expect(sentences).toContain('services.1.source is missing.')
    expect(sentences.join()).toContain('country is “france.” It has to be one of these:')
    expect(sentences.join()).toContain('leaveTo has to be a whole https address')
  })

  it('shows all that is set', async () => {
    takeUp(EXAMPLE)
    await renderSetup()
    const rows = main()
      .getAllByRole('definition')
      .map((each) => each.textContent)
    expect(rows).toEqual([
      'Riverside Outreach',
      'Riverside walk-in clinic. To find treatment. Checked on November 20, 2026.Riverside van. For naloxone and safer use. Checked on November 20, 2026.',
      'United States',
      'EnglishEspañol',
      'Off until someone turns it on. With no touch, it asks after 60 seconds and erases after 90.',
      'www.weather.gov/',
    ])
  })

  it('opens by its address where a shared device is fixed on, which is on from the next page', async () => {
    takeUp(siteFile({ sharedDevice: { fixedOn: true } }))
    const { visit } = renderApp(PATHS.setup)
    expect(
      await screen.findByText('On from the start, and it stays on.', { exact: false }),
    ).toBeVisible()
    act(() => visit.push(PATHS.start))
    expect(await screen.findByRole('button', { name: 'Begin English' })).toBeVisible()
  })

  it('is found from the page about Eleven', async () => {
    const { user } = await renderLate(PATHS.about)
    await user.click(screen.getByRole('link', { name: 'How this copy is set up' }))
    expect(await main().findByRole('heading', { name: 'How to change it' })).toBeVisible()
  })
})

async function renderSetup(): Promise<void> {
  renderApp(PATHS.setup)
  await main().findByRole('heading', { name: 'The file' })
}

function renderSwitch() {
  renderApp(PATHS.about)
  return { unmount: () => document.body.replaceChildren() }
}

/** Reads the file from a host that answers so, into an app that speaks English. */
async function read(answer: () => Promise<Response>) {
  vi.stubGlobal('fetch', vi.fn<typeof window.fetch>(answer))
  const i18n = createI18n()
  await takeUpSiteFile(i18n, {
    origin: 'https://eleven.example',
    language: 'en',
    begun: Promise.resolve(),
    isNamed: false,
  })
  return i18n
}

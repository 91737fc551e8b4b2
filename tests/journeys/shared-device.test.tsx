import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'

import { PATHS } from '#flow/paths.ts'
import { beginInterview, writeNote } from '#session/interview-store.ts'
import { chooseCountry, preferencesStore } from '#session/preferences-store.ts'
import { sessionStore } from '#session/session-store.ts'
import { turnOffSharedDevice, turnOnSharedDevice } from '#session/shared-device.ts'
import { siteSettingsStore } from '#session/site-settings-store.ts'
import { giveAnswers } from '../support/answers.ts'
import { lateArrival, renderApp, renderLate } from '../support/render-app.tsx'

const EMPTY = sessionStore.getInitialState()
const heading = () => screen.getByRole('heading', { level: 1 })
const button = (name: string | RegExp) => screen.getByRole('button', { name })
/** It is shown at once, and once more when the browser has gone back to the first entry. */
const expectBetween = () =>
  waitFor(() => expect(heading()).toHaveTextContent('Ready for the next person'))

afterEach(() => {
  siteSettingsStore.setState(siteSettingsStore.getInitialState(), true)
  turnOffSharedDevice()
  chooseCountry('united-states')
})

/** The app on a device that goes from hand to hand, at an in-app path and with what was said before. */
async function renderShared(path: string, said: () => void = () => {}) {
  turnOnSharedDevice('en')
  said()
  const app = renderApp(path)
  await lateArrival()
  return app
}

describe('turning it on', () => {
  it('is found on the start page, says what it does, and erases what was answered', async () => {
    giveAnswers({ yes: [1, 2] })
    const { user } = renderApp()
    await user.click(screen.getByRole('link', { name: /^One tablet, many people/ }))
    expect(await screen.findByText(/no one touches it for 60 seconds, it asks/)).toBeVisible()
    expect(screen.getByText(/Guided Access/)).toBeVisible()
    await user.selectOptions(screen.getByLabelText('Country'), 'Canada')
    await user.click(button('Turn it on'))

    await expectBetween()
    await waitFor(() => expect(heading()).toHaveFocus())
    expect(sessionStore.getState()).toEqual(EMPTY)
    expect(preferencesStore.getState().sharedDevice).toMatchObject({
      country: 'canada',
      language: 'en',
    })
  })

  it('is done already where those who run the site have fixed it, and can’t be undone', async () => {
    renderApp()
    expect(button('Start')).toBeVisible()
    act(() =>
      siteSettingsStore.setState(({ sharedDevice }) => ({
        sharedDevice: { ...sharedDevice, fixedOn: true },
      })),
    )
    await expectBetween()
    expect(screen.queryByRole('button', { name: /hold for 3 seconds/ })).not.toBeInTheDocument()
  })

  it('keeps the answers of whoever had begun before the setting arrived', async () => {
    giveAnswers({ yes: [1, 2] })
    renderApp(PATHS.result)
    act(() =>
      siteSettingsStore.setState(({ sharedDevice }) => ({
        sharedDevice: { ...sharedDevice, fixedOn: true },
      })),
    )
    const header = within(await screen.findByRole('banner'))
    expect(await header.findByRole('button', { name: 'Hand back' })).toBeVisible()
    expect(heading()).toHaveTextContent('Your answers match 2 of the 11 signs')
  })
})

describe('a person who is handed the tablet', () => {
  it('begins in a language of their own, and reads three lines on privacy first', async () => {
    const { user } = await renderShared(PATHS.start)
    expect(button('Begin English')).toBeVisible()
    await user.click(button('Empezar Español'))
    await waitFor(() => expect(heading()).toHaveTextContent('Antes de empezar'))
    const lines = within(screen.getByRole('main')).getAllByRole('listitem')
    expect(lines.map((line) => line.textContent)).toEqual([
      expect.stringContaining('No se guardan y no se envían'),
      expect.stringContaining('oprima “Devolver”'),
      expect.stringContaining('por 60 segundos'),
    ])
    await user.click(button('Continuar'))
    expect(heading()).toHaveTextContent('¿cómo tomó o consumió opioides?')
  })

  it('hands it back at the end of the result, in place of erasing', async () => {
    const { user } = await renderShared(PATHS.result, () => giveAnswers({ yes: [1, 2] }))
    expect(screen.queryByRole('button', { name: 'Erase my answers' })).not.toBeInTheDocument()
    await user.click(within(screen.getByRole('main')).getByRole('button', { name: 'Hand back' }))
    await expectBetween()
    expect(sessionStore.getState()).toEqual(EMPTY)
  })

  it('never leaves the site by the bar, nor meets the way to the first screen', async () => {
    await renderShared(PATHS.result, () => giveAnswers({ yes: [1] }))
    const bar = within(screen.getByRole('banner'))
    expect(bar.queryByRole('link', { name: 'Leave' })).not.toBeInTheDocument()
    expect(bar.queryByRole('link', { name: 'Eleven' })).not.toBeInTheDocument()
    expect(bar.getByRole('link', { name: 'Get help now' })).toBeVisible()
  })

  it('hands it back with all that a counselor had noted, and all that was set', async () => {
    const { user } = await renderShared(PATHS.help, () => {
      giveAnswers({ yes: [1] })
      beginInterview('counselor')
      writeNote('craving', 'Mornings.')
    })
    await user.selectOptions(screen.getByLabelText('Country'), 'Ireland')
    await user.click(button('Hand back'))
    await expectBetween()
    expect(sessionStore.getState()).toEqual(EMPTY)
    expect(preferencesStore.getState().country).toBe('united-states')
  })
})

describe('on such a tablet', () => {
  it.each([
    PATHS.together,
    PATHS.interview,
    PATHS.forCounselor,
    PATHS.sharedDevice,
    PATHS.offline,
    PATHS.setup,
  ])('the page %s is closed, and nothing is lost by trying it', async (path) => {
    const { user, visit } = await renderShared(PATHS.review, () => giveAnswers({ yes: [1] }))
    act(() => visit.push(path))
    expect(heading()).toHaveTextContent('This page is closed here')
    await user.click(button('Back to where you were'))
    await waitFor(() => expect(heading()).toHaveTextContent('Check your answers'))
  })

  it('the page of whoever set up the site opens by its address, and by no link', async () => {
    const { user } = await renderShared(PATHS.setup)
    expect(heading()).not.toHaveTextContent('This page is closed here')
    await user.click(screen.getByRole('link', { name: 'About' }))
    await lateArrival()
    await user.click(screen.getByRole('link', { name: 'How this copy is set up' }))
    expect(heading()).toHaveTextContent('This page is closed here')
  })

  it.each([PATHS.result, PATHS.help, PATHS.about, PATHS.take, PATHS.accessibility])(
    'no link on %s leads out but the emergency number, and there is nothing to type in',
    async (path) => {
      await renderShared(path, () => giveAnswers({ yes: [1, 2] }))
      const out = screen
        .getAllByRole('link')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((address) => !/^[/#]/.test(address))
      expect(out).toEqual(['tel:911'])
      for (const link of screen.getAllByRole('link')) expect(link).not.toHaveAttribute('target')
      expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
    },
  )

  it('an address that leads nowhere leads to help, and not to the screen that erases', async () => {
    await renderShared('/nowhere', () => giveAnswers({ yes: [1] }))
    expect(screen.getAllByRole('link', { name: /^Call 911/ })[0]).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Go to the start page' })).not.toBeInTheDocument()
  })

  it('a help line is still told whole, to be read or written down', async () => {
    await renderShared(PATHS.help)
    const [call] = screen.getAllByText('988')
    expect(call).toBeVisible()
    expect(call?.parentElement).toHaveTextContent('Call 988')
    expect(call?.closest('article')).toHaveTextContent('Chat at 988lifeline.org')
  })

  it('a person may print what they take along, and copies and saves nothing', async () => {
    await renderShared(PATHS.take, () => giveAnswers({ yes: [1, 2] }))
    expect(button('Print')).toBeVisible()
    expect(screen.queryByRole('button', { name: /Copy|Save/ })).not.toBeInTheDocument()
  })

  it('the page on privacy says how to hand it back, and not how to leave', async () => {
    await renderShared(PATHS.privacy)
    expect(screen.getByText(/Press “Hand back” at the top of any page/)).toBeVisible()
    expect(screen.queryByText(/opens another site/)).not.toBeInTheDocument()
    expect(screen.getByRole('checkbox', { name: 'Shift three times hands back' })).toBeChecked()
  })

  it('the page on accessibility speaks of handing back, and of no way to leave the site', async () => {
    await renderShared(PATHS.accessibility)
    expect(screen.getByText(/^Shift pressed three times erases all you did here/)).toBeVisible()
    expect(screen.getByRole('checkbox', { name: 'Shift three times hands back' })).toBeChecked()
    expect(screen.queryByText(/link to leave/)).not.toBeInTheDocument()
  })

  it('the page about Eleven names the way to erase that there is', async () => {
    await renderShared(PATHS.about)
    expect(screen.getByText(/Press “Hand back” at the top of any page/)).toBeVisible()
    expect(screen.queryByText(/Erase my answers/)).not.toBeInTheDocument()
  })

  it('a keyboard is told how many presses of Shift are left until it is handed back', async () => {
    await renderShared(PATHS.help)
    await userEvent.keyboard('{Shift}')
    expect(screen.getByText('Shift, press 2 more times to hand back.')).toBeVisible()
  })
})

it('the page on accessibility says where there is a time limit, and how to get more time', async () => {
  await renderLate(PATHS.accessibility)
  expect(screen.getByText(/It asks first, and any touch gives you more time/)).toBeVisible()
})

it('offers the languages that an agency names, and goes back to one of them', async () => {
  await renderShared(PATHS.help, () =>
    siteSettingsStore.setState({
      siteFile: { status: 'in-force', file: { languages: ['es'] } },
    }),
  )
  await userEvent.click(button('Hand back'))
  await waitFor(() => expect(button('Empezar Español')).toBeVisible())
  expect(screen.queryByRole('button', { name: /^Begin/ })).not.toBeInTheDocument()
  expect(heading()).toHaveTextContent('Ya puede pasar la siguiente persona')
})

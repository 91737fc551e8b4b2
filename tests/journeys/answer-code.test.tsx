import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'

import { PATHS } from '#flow/paths.ts'
import {
  beginInterview,
  chooseGiven,
  stateAsClinician,
  writeNote,
} from '#session/interview-store.ts'
import { chooseSituations, sessionStore } from '#session/session-store.ts'
import { answersWith, giveAnswers } from '../support/answers.ts'
import { renderApp } from '../support/render-app.tsx'

const CODE = '5420-0GKW' // yes to 1, 4 and 10, not sure how opioids were taken
const SPOKEN = '5, 4, 2, 0; 0, G, K, W'

describe('the code on the result page', () => {
  test('is shown only when asked for, can be read out, and goes away again', async () => {
    giveAnswers({ yes: [1, 4, 10] }, 'unsure')
    const { user } = renderApp(PATHS.result)
    expect(document.body).not.toHaveTextContent('0GKW')

    await user.click(screen.getByText('Carry the answers to another device'))
    expect(screen.getByText(/Anyone who has the code/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show the code' }))
    expect(screen.getByText(SPOKEN)).toBeInTheDocument()
    expect(screen.getByText('0GKW').closest('[aria-hidden="true"]')).toBeVisible()

    await user.click(screen.getByRole('button', { name: 'Hide the code' }))
    expect(document.body).not.toHaveTextContent('0GKW')
  })

  test('reaches neither the address, the title nor the history', async () => {
    giveAnswers({ yes: [1, 4, 10] }, 'unsure')
    const { user } = renderApp(PATHS.result)
    await user.click(screen.getByRole('button', { name: 'Show the code', hidden: true }))

    const { href } = window.location
    expect(`${href} ${document.title} ${JSON.stringify(window.history.state)}`).not.toMatch(/0GKW/)
  })
})

describe('the code on the start page', () => {
  test('fills in the answers and opens them to be checked', async () => {
    const { user } = renderApp()
    await enter(user, '5420 0gkw')

    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Check your answers')
    expect(sessionStore.getState()).toMatchObject({
      supervision: 'unsure',
      answers: answersWith({ yes: [1, 4, 10] }),
    })
  })

  test('takes the place of all that was said before, and says so first', async () => {
    giveAnswers({ yes: [1, 2, 3], skipped: [4] })
    chooseSituations(['injecting'])
    const { user } = renderApp()
    await user.click(screen.getByText('I have a code'))
    expect(screen.getByText(/take the place of the ones/)).toBeVisible()
    await enter(user, CODE)

    expect(sessionStore.getState().answers).toEqual(answersWith({ yes: [1, 4, 10] }))
    expect(sessionStore.getState().situations).toEqual([])
  })

  test('says first that it takes the place of a counselor’s notes, though nothing is answered', async () => {
    beginInterview('read-together')
    writeNote('craving', 'Mornings are hardest.')
    const { user } = renderApp()
    await user.click(screen.getByText('I have a code'))
    expect(screen.getByText(/take the place of the answers and notes/)).toBeVisible()
    await enter(user, CODE)

    expect(sessionStore.getState().notes).toEqual({})
  })

  test.each([
    ['what was given', () => chooseGiven(['naloxone'])],
    [
      'a statement',
      () => stateAsClinician({ maintenanceTherapy: true, controlledEnvironment: false }),
    ],
  ])('says the same where a counselor has left %s alone', async (_what, leaveBehind) => {
    beginInterview('counselor')
    leaveBehind()
    const { user } = renderApp()
    await user.click(screen.getByText('I have a code'))
    expect(screen.getByText(/take the place of the answers and notes/)).toBeVisible()
  })

  test('speaks of nothing in its way where nothing is', async () => {
    const { user } = renderApp()
    await user.click(screen.getByText('I have a code'))
    expect(screen.queryByText(/take the place/)).not.toBeInTheDocument()
  })

  test('is nowhere on the page once it has been read', async () => {
    const { user, visit } = renderApp()
    await enter(user, CODE)
    visit.push(PATHS.start)

    expect(await screen.findByText('I have a code')).toBeVisible()
    expect(field()).toHaveValue('')
  })

  test('is gone from the field when the answers are erased', async () => {
    giveAnswers({ yes: [1] })
    const { user } = renderApp()
    await user.click(screen.getByText('I have a code'))
    await user.type(field(), CODE)
    await user.click(screen.getByRole('button', { name: 'Erase my answers and start over' }))

    expect(field()).toHaveValue('')
  })

  test.each([
    ['', 'in two groups of four'],
    ['5420', 'in two groups of four'],
    ['5420-0GKU', 'never the letter U'],
    ['5420-0GKV', 'One may be wrong'],
    ['4520-0GKW', 'two may have changed places'],
  ])('like “%s” is refused in plain words, and nothing is filled in', async (code, words) => {
    const { user } = renderApp()
    await enter(user, code)

    const alert = screen.getByRole('alert')
    expect(alert).toHaveFocus()
    expect(alert).toHaveTextContent(words)
    expect(document.title).toMatch(/^Error: /)
    await user.click(within(alert).getByRole('link'))
    expect(field()).toHaveFocus()
    expect(field()).toHaveValue(code.toUpperCase())
    expect(field()).toHaveAccessibleDescription(new RegExp(words))
    expect(sessionStore.getState().supervision).toBeUndefined()
  })

  test('is asked for in a field that a browser does not keep', () => {
    renderApp()
    expect(field()).toHaveAttribute('autocomplete', 'off')
    expect(field()).not.toHaveAttribute('name')
    expect(field().closest('form')).toHaveAttribute('autocomplete', 'off')
    expect(field().closest('form')).not.toHaveAttribute('action')
  })

  const field = () => screen.getByLabelText('The code from your card')

  async function enter(user: ReturnType<typeof renderApp>['user'], code: string) {
    const disclosure = screen.getByText('I have a code')
    if (!disclosure.closest('details')?.open) await user.click(disclosure)
    if (code) await user.type(field(), code)
    await user.click(screen.getByRole('button', { name: 'Open the answers' }))
  }
})

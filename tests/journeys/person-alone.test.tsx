import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { sessionStore } from '#session/session-store.ts'
import { giveAnswers } from '../support/answers.ts'
import { renderApp } from '../support/render-app.tsx'

const heading = () => screen.getByRole('heading', { level: 1 })
const choose = (name: string | RegExp) => screen.getByRole('radio', { name })
const press = (name: string) => screen.getByRole('button', { name })

describe('a person alone', () => {
  it('takes the whole check and reads a result that is not a diagnosis', async () => {
    const { user } = renderApp()
    await user.click(press('Start'))
    expect(heading()).toHaveTextContent('Before you start')
    await user.click(press('Continue'))
    await user.click(choose(/In other ways too/))
    await user.click(press('Continue'))
    for (let number = 1; number <= 11; number += 1) {
      expect(screen.getByText(`Question ${number} of 11`)).toBeVisible()
      await user.click(choose(number <= 5 ? 'Yes' : 'No'))
      await user.click(press('Continue'))
    }
    expect(heading()).toHaveTextContent('Check your answers')
    await user.click(press('See what this means'))

    expect(heading()).toHaveTextContent('Your answers match 5 of the 11 signs')
    expect(screen.getByText('Health workers call 4 or 5 signs moderate.')).toBeVisible()
    expect(screen.getByRole('img', { name: '5 of 11, moderate' })).toBeVisible()
    expect(screen.getByText(/This is not a diagnosis/)).toBeVisible()
  })

  it('goes nowhere by choosing an answer', async () => {
    const { user } = renderApp('/how-taken')
    await user.click(choose(/Only the way/))
    expect(heading()).toHaveTextContent('how did you take opioids?')
  })

  it('keeps an answer on the way back', async () => {
    const { user } = renderApp('/how-taken')
    await user.click(choose('I’m not sure'))
    await user.click(press('Continue'))
    await user.click(choose('Skip this one'))
    await user.click(press('Back'))
    expect(choose('I’m not sure')).toBeChecked()
    await user.click(press('Continue'))
    expect(choose('Skip this one')).toBeChecked()
  })

  it('asks for an answer when Continue finds none, and keeps asking kindly', async () => {
    giveAnswers({})
    sessionStore.setState({ answers: {} })
    const { user } = renderApp('/question/1')
    await user.click(press('Continue'))

    const alert = screen.getByRole('alert')
    expect(alert).toHaveFocus()
    expect(document.title).toBe('Error: Question 1 of 11 – Eleven')
    await user.click(within(alert).getByRole('link'))
    expect(choose('Yes')).toHaveFocus()
    expect(screen.getByRole('group', { name: /12 months/ })).toHaveAccessibleDescription(
      /Choose an answer/,
    )

    await user.click(choose('No'))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('shows each question anew: its heading in focus, nothing open, no fault of another page', async () => {
    giveAnswers({})
    sessionStore.setState({ answers: { 'larger-or-longer': 'yes' } })
    const { user } = renderApp('/question/1')
    const counts = () => screen.getByText('What counts?').closest('details')
    await user.click(screen.getByText('What counts?'))
    expect(counts()).toHaveAttribute('open')
    const first = heading()

    await user.click(press('Continue'))
    expect(heading()).not.toBe(first)
    expect(heading()).toHaveFocus()
    expect(counts()).not.toHaveAttribute('open')
    await user.click(press('Continue'))
    expect(screen.getByRole('alert')).toHaveFocus()

    await user.click(press('Back'))
    expect(heading()).toHaveFocus()
    expect(screen.queryByRole('alert')).toBeNull()
    await user.click(press('Continue'))
    expect(heading()).toHaveFocus()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('changes one answer from the list and comes back to it', async () => {
    giveAnswers({ yes: [1] })
    const { user } = renderApp('/check')
    await user.click(screen.getByRole('link', { name: 'Change: Strong urges to use' }))
    await user.click(choose('Yes'))
    await user.click(press('Continue'))
    expect(heading()).toHaveTextContent('Check your answers')
    expect(screen.getByText('Strong urges to use')).toHaveTextContent('Yes')
  })

  it('is told which questions have no answer when asking for a result too early', async () => {
    giveAnswers({ yes: [1] })
    const { craving: _gone, ...answers } = sessionStore.getState().answers
    sessionStore.setState({ answers })
    const { user } = renderApp('/check')
    await user.click(press('See what this means'))

    const alert = screen.getByRole('alert')
    expect(alert).toHaveTextContent('One question has no answer yet.')
    await user.click(within(alert).getByRole('link', { name: 'Answer: Strong urges to use' }))
    expect(document.activeElement).toHaveTextContent('Answer')
    expect(document.activeElement).toHaveAccessibleName('Answer: Strong urges to use')
  })

  it('meets a page of its own after no opioids in the past 12 months, and no score', async () => {
    const { user } = renderApp('/how-taken')
    await user.click(choose(/have not taken any/))
    await user.click(press('Continue'))
    expect(heading()).toHaveTextContent('There is nothing to count')
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.getByText(/the dose you used to take can kill/i)).toBeVisible()
  })

  it('erases everything with one press, and is told so', async () => {
    giveAnswers({})
    const { user } = renderApp('/result')
    await user.click(press('Erase my answers'))
    expect(within(screen.getByRole('main')).getByText(/Your answers are erased/)).toBeVisible()
    // Focus goes to the heading, past the notice: so the notice is said as well.
    expect(document.querySelector('body > div > [role=status]')).toHaveTextContent(
      /Your answers are erased/,
    )
    expect(sessionStore.getState()).toEqual(sessionStore.getInitialState())
    expect(press('Start')).toBeVisible()
  })

  it('finds help from a question and comes back to it with the answer kept', async () => {
    const { user } = renderApp('/how-taken')
    await user.click(choose(/In other ways too/))
    await user.click(screen.getByRole('link', { name: 'Get help now' }))
    expect(heading()).toHaveTextContent('Get help now')
    await user.click(press('Back to where you were'))
    expect(await screen.findByRole('radio', { name: /In other ways too/ })).toBeChecked()
  })
})

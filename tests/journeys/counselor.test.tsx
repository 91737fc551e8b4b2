import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import instrument from '#content/locales/en/instrument.json'
import { CRITERIA } from '#domain/criteria.ts'
import { PATHS } from '#flow/paths.ts'
import { chooseGiven, stateAsClinician, writeNote } from '#session/interview-store.ts'
import { chooseSituations, sessionStore } from '#session/session-store.ts'
import { giveAnswers } from '../support/answers.ts'
import { renderApp } from '../support/render-app.tsx'
import { answerTo, counselorBar, question, renderTogether } from '../support/together.tsx'

const heading = () => screen.findByRole('heading', { level: 1 })
const soFar = () => screen.getByRole('region', { name: 'So far' })

describe('the way in', () => {
  it('leads from the start page, past what the client is told, to all eleven', async () => {
    const { user } = renderApp()
    await user.click(screen.getByRole('link', { name: /^With a counselor/ }))
    expect(await screen.findByText(/tell the client what you must report/)).toBeVisible()
    expect(screen.getByText(/Nothing is saved or sent, and that goes for your notes/)).toBeVisible()
    expect(document.title).toBe('Together – Eleven')

    await user.click(screen.getByRole('radio', { name: /read aloud together/ }))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(await heading()).toHaveTextContent('All eleven on one page')
    expect(await heading()).toHaveFocus()
    expect(document.title).toBe('Together, questions – Eleven')
    expect(screen.getAllByRole('radio')).toHaveLength(12 * 4)
  })

  it('asks who gives the answers before it goes on', async () => {
    const { user } = renderApp(PATHS.together)
    await user.click(await screen.findByRole('button', { name: 'Continue' }))
    expect(screen.getByRole('alert')).toHaveTextContent('Choose who gives the answers')
    expect(screen.getByRole('alert')).toHaveFocus()
  })

  it('shows someone alone nothing of it, not even after a look', async () => {
    const { user } = renderApp(PATHS.together)
    await user.click(await screen.findByRole('radio', { name: /The client, alone/ }))
    await user.click(screen.getByRole('button', { name: 'Back' }))
    expect(await screen.findByRole('button', { name: 'Start' })).toBeVisible()
    expect(screen.queryByRole('navigation', { name: 'With a counselor' })).toBeNull()
  })

  it.each([
    ['answers', () => giveAnswers({ yes: [1] })],
    ['a note', () => writeNote('craving', 'Worse on Mondays')],
    ['what was given', () => chooseGiven(['naloxone'])],
    ['what fits someone', () => chooseSituations(['pregnant'])],
    [
      'a statement',
      () => stateAsClinician({ maintenanceTherapy: false, controlledEnvironment: true }),
    ],
  ] as const)(
    'says that there are %s from before, and erases all for the next person',
    async (_, give) => {
      give()
      const { user } = renderApp(PATHS.together)
      expect(await screen.findByText(/Are they another person’s/)).toBeVisible()
      await user.click(screen.getByRole('button', { name: 'Erase all, next person' }))
      expect(within(screen.getByRole('main')).getByText(/^All is erased/)).toBeVisible()
      expect(screen.queryByText(/Are they another person’s/)).not.toBeInTheDocument()
      expect(sessionStore.getState()).toEqual(sessionStore.getInitialState())
    },
  )

  it.each([PATHS.interview, PATHS.forCounselor])(
    'opens %s for nobody who has not begun',
    async (path) => {
      renderApp(path)
      const page = within(screen.getByRole('main'))
      expect(await page.findByText(/There are no answers here/)).toBeVisible()
      expect(await heading()).toHaveTextContent('With a counselor')
    },
  )
})

describe('all eleven on one page', () => {
  it('has them in four groups, as the client reads them, with what a counselor may ask', async () => {
    await renderTogether()
    const groups = screen.getAllByRole('heading', { level: 2 }).map((h2) => h2.textContent)
    expect(groups).toEqual([
      instrument.supervision.question,
      ...Object.values(instrument.groups),
      'So far',
    ])
    expect(screen.getAllByText(/^Questions \d/).map((p) => p.textContent)).toEqual([
      'Questions 1 to 4',
      'Questions 5 to 7',
      'Questions 8 to 9',
      'Questions 10 to 11',
    ])
    for (const { id } of CRITERIA) {
      const { question: asked, example, counts } = instrument.criteria[id]
      expect(screen.getByRole('heading', { name: new RegExp(asked.slice(24, -1)) })).toBeVisible()
      expect(screen.getByText(example)).toBeVisible()
      expect(screen.getByText(counts)).toBeVisible()
    }
    expect(screen.getAllByText('You may ask')).toHaveLength(12)
    expect(
      screen.getAllByText('Was it because of the pain, or because of the opioid?'),
    ).not.toEqual([])
    expect(screen.getByText(/Medicine for opioid use disorder, taken as prescribed/)).toBeVisible()
  })

  it('tells in words where the answers stand, and names no band', async () => {
    const { user } = await renderTogether()
    expect(soFar()).toHaveTextContent('None counts yet')
    expect(soFar()).toHaveTextContent('11 have no answer yet')
    await user.click(answerTo(10, 'Yes'))
    expect(soFar()).toHaveTextContent('1 is open')
    expect(soFar()).toHaveTextContent('Until then, a yes to question 10 or 11 stays open')
    await user.click(answerTo(0, /Only the way/))
    for (const number of [1, 2, 3]) await user.click(answerTo(number, 'Yes'))
    await user.click(answerTo(4, 'I’m not sure'))
    await user.click(answerTo(5, 'Skip this one'))
    await user.click(answerTo(6, 'No'))
    const told = within(soFar())
      .getAllByRole('listitem')
      .map((item) => item.textContent)
    expect(told).toEqual([
      '3 count',
      '2 are open',
      '1 is noted',
      '1 is a no',
      '4 have no answer yet',
    ])
    expect(document.body).not.toHaveTextContent(/\b(mild|moderate|severe)\b/i)
  })

  it('says the tally to a screen reader once someone has settled, not at every key', async () => {
    const { user } = await renderTogether()
    const status = within(soFar()).getByRole('status')
    expect(status).toBeEmptyDOMElement()
    await user.click(answerTo(1, 'Yes'))
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(status).toBeEmptyDOMElement()
    await waitFor(() =>
      expect(status).toHaveTextContent(/^So far: None counts yet, 1 is open, and/),
    )
  })

  it('leads from the tally to a question without changing the address', async () => {
    const { user } = await renderTogether()
    await user.click(
      screen.getByRole('link', {
        name: 'Question 9, Going on despite harm to body or mind: no answer yet',
      }),
    )
    expect(question(9)).toContainElement(document.activeElement as HTMLElement)
    expect(window.location.hash).toBe('')
  })

  it('says which questions are missing before there is a result, and leads to each', async () => {
    const { user } = await renderTogether()
    giveAnswers({ yes: [1, 2] })
    sessionStore.setState(({ answers: { craving: _gone, ...answers } }) => ({ answers }))
    await user.click(screen.getByRole('button', { name: 'See what this means' }))
    expect(screen.getByRole('alert')).toHaveTextContent('One question has no answer yet.')
    await user.click(screen.getByRole('link', { name: 'Answer: Strong urges to use' }))
    expect(question(4)).toContainElement(document.activeElement as HTMLElement)

    await user.click(answerTo(4, 'Yes'))
    await user.click(screen.getByRole('button', { name: 'See what this means' }))
    expect(await heading()).toHaveTextContent('Your answers match 3 of the 11 signs')
  })

  it('has nothing to count where no opioids were taken, and keeps the answers', async () => {
    giveAnswers({ yes: [1] })
    const { user } = await renderTogether()
    await user.click(answerTo(0, /have not taken any/))
    expect(screen.getAllByRole('radio')).toHaveLength(4)
    await user.click(screen.getByRole('button', { name: 'What this means' }))
    expect(await heading()).toHaveTextContent('There is nothing to count')
    expect(sessionStore.getState().answers['larger-or-longer']).toBe('yes')
  })
})

describe('one switch', () => {
  it('changes to one question per page and back, with every answer and note kept', async () => {
    const { user } = await renderTogether()
    await user.click(answerTo(0, /In other ways/))
    for (const number of [1, 2, 3]) await user.click(answerTo(number, 'Yes'))
    await user.click(screen.getAllByText('Write a note')[0] as HTMLElement)
    await user.type(screen.getByRole('textbox', { name: 'Note on question 1' }), 'On weekends.')

    await user.click(within(counselorBar()).getByRole('link', { name: 'One question per page' }))
    expect(screen.getByText('Question 4 of 11')).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'No' }))
    await user.click(within(counselorBar()).getByRole('link', { name: 'All on one page' }))

    expect(question(4)).toContainElement(document.activeElement as HTMLElement)
    expect(answerTo(4, 'No')).toBeChecked()
    for (const number of [1, 2, 3]) expect(answerTo(number, 'Yes')).toBeChecked()
    expect(screen.getByRole('textbox', { name: 'Note on question 1' })).toHaveValue('On weekends.')
  })

  it('goes to the list of answers once all are there', async () => {
    giveAnswers({})
    const { user } = await renderTogether()
    await user.click(within(counselorBar()).getByRole('link', { name: 'One question per page' }))
    expect(await heading()).toHaveTextContent('Check your answers')
  })
})

describe('the single keys', () => {
  it('are off until they are switched on, and then listed', async () => {
    const { user } = await renderTogether()
    answerTo(1, 'Yes').focus()
    await user.keyboard('2')
    expect(sessionStore.getState().answers).toEqual({})
    expect(screen.queryByText('Next question')).not.toBeInTheDocument()

    await user.click(screen.getByRole('checkbox', { name: 'Answer with single keys' }))
    expect(screen.getByText('Next question')).toBeVisible()
  })

  it('move, answer the question at hand, and go nowhere by it', async () => {
    const { user } = await renderTogether()
    await user.click(screen.getByRole('checkbox', { name: 'Answer with single keys' }))
    await user.keyboard('j2J1j4K3')
    const { supervision, answers } = sessionStore.getState()
    expect(supervision).toBe('not-sole')
    expect(answers).toEqual({ 'larger-or-longer': 'unsure', 'cut-down': 'skipped' })
    expect(answerTo(1, /^I’m not sure/)).toHaveFocus()
  })

  it('type as always in a note, and do nothing with another key held', async () => {
    writeNote('larger-or-longer', 'So ')
    const { user } = await renderTogether()
    await user.click(screen.getByRole('checkbox', { name: 'Answer with single keys' }))
    await user.click(screen.getByRole('textbox', { name: 'Note on question 1' }))
    await user.keyboard('j1 k2')
    expect(sessionStore.getState().notes).toEqual({ 'larger-or-longer': 'So j1 k2' })
    answerTo(2, /^Yes/).focus()
    await user.keyboard('{Control>}1{/Control}{Alt>}1{/Alt}')
    expect(sessionStore.getState().answers).toEqual({})
  })

  it('leave Shift pressed three times as it is, in a note too', async () => {
    writeNote('larger-or-longer', 'So')
    const { user, leave } = await renderTogether()
    await user.click(screen.getByRole('checkbox', { name: 'Answer with single keys' }))
    await user.click(screen.getByRole('textbox', { name: 'Note on question 1' }))
    await user.keyboard('{Shift}{Shift}{Shift}')
    expect(leave).toHaveBeenCalledOnce()
  })
})

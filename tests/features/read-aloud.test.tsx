import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { stopReading } from '#features/read-aloud/reading-store.ts'
import { giveAnswers } from '../support/answers.ts'
import { DEVICE_VOICE, installFakeSpeech, REMOTE_VOICE } from '../support/fake-speech.ts'
import { renderApp } from '../support/render-app.tsx'

const QUESTION =
  'In the past 12 months, did you often take more opioids than you meant to, or for longer than you meant to?'
const EXAMPLE = 'You meant to take one and took three.'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const readThis = () => button('Read this aloud')
const anyButton = () => screen.queryByRole('button', { name: /aloud/ })
const spoken = () => window.fakeSpeech.spoken.map(({ text }) => text)
const queued = () => window.fakeSpeech.queued()

/** The voice comes to the end of what it says, and begins the next. */
async function finish(times = 1) {
  for (let time = 0; time < times; time += 1) await act(async () => window.fakeSpeech.finish())
}

/** Lets the voice say all there is, and gives it back. */
async function hearAll() {
  while (queued() > 0) await finish()
  return spoken()
}

beforeEach(() => {
  installFakeSpeech([REMOTE_VOICE, DEVICE_VOICE])
  giveAnswers({ yes: [1, 2] })
})
afterEach(() => {
  stopReading()
  Reflect.deleteProperty(window, 'speechSynthesis')
})

describe('reading aloud', () => {
  it('says nothing until it is pressed, on a question or on the result', async () => {
    giveAnswers({ yes: [1, 2], unsure: [4] })
    const { visit } = renderApp('/question/1')
    act(() => visit.push('/question/2'))
    act(() => visit.push('/result'))
    expect(await screen.findByText(/match 2 of the 11 signs/)).toBeVisible()
    await act(async () => {})
    expect(queued()).toBe(0)
    expect(spoken()).toEqual([])
  })

  it('reads a question as it stands: the question, the example, and every choice', async () => {
    const { user } = renderApp('/question/1')
    await user.click(readThis())
    expect(await hearAll()).toEqual([
      QUESTION,
      'For example',
      EXAMPLE,
      'You meant to stop after a week, and two months went by.',
      'Your choices:',
      'Yes',
      'No',
      "I'm not sure",
      'Skip this one',
      'There is no wrong answer.',
      'You can change it later.',
    ])
    expect(screen.getByText('That was all of it')).toHaveRole('status')
    expect(readThis()).toHaveFocus()
  })

  it('reads what is unfolded too', async () => {
    const { user } = renderApp('/how-taken')
    await user.click(screen.getByText('Why we ask'))
    await user.click(readThis())
    expect(await hearAll()).toContain('A body that takes opioids every day gets used to them.')
  })

  it('says each number to call in one go, right after what it is for', async () => {
    const { user } = renderApp('/result')
    await user.click(button('Read this aloud: What keeps you safer'))
    const heard = await hearAll()
    const goOn = heard.indexOf(
      "If you feel that you can't go on, a crisis line is there at any hour.",
    )
    expect(heard.join(' ')).not.toContain('Country')
    expect(heard.slice(goOn + 1, goOn + 5)).toEqual([
      'In the United States',
      'Call 9 8 8',
      'Text 9 8 8',
      'Chat at 9 8 8lifeline.org',
    ])
  })

  it('warns of other ears before the first press', () => {
    renderApp('/how-taken')
    expect(screen.getByText('People near you can hear it.')).toBeVisible()
  })

  it('shows the sentence being read where the browser cannot mark it in the text', async () => {
    const { user } = renderApp('/question/1')
    await user.click(readThis())
    const caption = () => readingPanel().querySelector('[aria-hidden="true"]:not(svg)')
    expect(caption()).toHaveTextContent(QUESTION)
    await finish(2)
    expect(caption()).toHaveTextContent(EXAMPLE)
  })

  it('uses no voice but the device’s own', async () => {
    const { user } = renderApp('/how-taken')
    await user.click(readThis())
    await hearAll()
    expect(window.fakeSpeech.spoken.map(({ voice }) => voice?.name)).toContain('Samantha')
    expect(window.fakeSpeech.spoken.filter(({ voice }) => !voice?.localService)).toEqual([])
  })

  it('is not offered where all voices would send the words away', () => {
    installFakeSpeech([REMOTE_VOICE])
    renderApp('/result')
    expect(anyButton()).toBeNull()
  })

  it('is offered once a voice of the device turns up', () => {
    installFakeSpeech([])
    renderApp('/how-taken')
    expect(anyButton()).toBeNull()
    act(() => window.fakeSpeech.bring([DEVICE_VOICE]))
    expect(readThis()).toBeVisible()
  })

  it('is not offered in a browser that cannot speak, and breaks nothing there', () => {
    Reflect.deleteProperty(window, 'speechSynthesis')
    renderApp('/question/1')
    expect(anyButton()).toBeNull()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(QUESTION)
  })
})

describe('Pause and Stop', () => {
  it('pauses in silence, and goes on with the sentence that was cut off', async () => {
    const { user } = renderApp('/question/1')
    await user.click(readThis())
    await finish(2)
    await user.click(button('Pause'))
    expect(queued()).toBe(0)
    expect(screen.getByText('Paused')).toHaveRole('status')

    await user.click(button('Go on'))
    expect(button('Pause')).toHaveFocus()
    expect(screen.getByText('Reading aloud')).toHaveRole('status')
    expect(spoken()).toEqual([QUESTION, 'For example', EXAMPLE, EXAMPLE])
  })

  it('stops for good, keeps the keyboard’s place, and begins again at the beginning', async () => {
    const { user } = renderApp('/question/1')
    await user.click(readThis())
    await finish(2)
    await user.click(button('Stop'))
    expect(queued()).toBe(0)
    expect(screen.getByText('Stopped')).toHaveRole('status')
    expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull()
    expect(readThis()).toHaveFocus()

    await user.click(readThis())
    expect(spoken()).toEqual([QUESTION, 'For example', EXAMPLE, QUESTION])
  })

  it('says so when the voice fails, and leaves the way to try again', async () => {
    const { user } = renderApp('/question/1')
    await user.click(readThis())
    await act(async () => window.fakeSpeech.fail('synthesis-failed'))
    expect(screen.getByText('The voice did not work. You can try again.')).toHaveRole('status')
    await user.click(readThis())
    expect(queued()).toBe(1)
  })

  it('stops without a word of failure when the system cuts in', async () => {
    const { user } = renderApp('/question/1')
    await user.click(readThis())
    await act(async () => window.fakeSpeech.fail('interrupted'))
    expect(screen.getByText('Stopped')).toBeVisible()
  })
})

describe('it falls silent', () => {
  const hide = () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    document.dispatchEvent(new Event('visibilitychange'))
  }
  it.each([
    ['another tab is in front', hide],
    ['the page is left', () => window.dispatchEvent(new Event('pagehide'))],
  ])('when %s', async (_when, happen) => {
    const { user } = renderApp('/question/1')
    await user.click(readThis())
    act(happen)
    expect(queued()).toBe(0)
    expect(screen.getByText('Stopped')).toBeVisible()
  })

  it.each(['Continue', 'Back'])('on %s', async (step) => {
    const { user } = renderApp('/question/2')
    await user.click(readThis())
    await user.click(button(step))
    expect(queued()).toBe(0)
    expect(
      await screen.findByText(step === 'Back' ? 'Question 1 of 11' : 'Question 3 of 11'),
    ).toBeVisible()
    expect(readThis()).toBeVisible()
    expect(spoken()).toHaveLength(1)
  })

  it('on the browser’s own Back', async () => {
    const { user, visit } = renderApp('/help')
    act(() => visit.push('/how-taken'))
    await user.click(readThis())
    act(() => visit.go(-1))
    expect(await screen.findByRole('heading', { name: 'Get help now' })).toBeVisible()
    expect(queued()).toBe(0)
  })

  it('when the words change language, and goes on by a voice for that language alone', async () => {
    const { user } = renderApp('/question/1')
    await user.click(readThis())
    await user.click(button('Español'))
    await screen.findByText('Pregunta 1 de 11')
    expect(queued()).toBe(0)
    expect(screen.queryByRole('button', { name: /voz alta/ })).toBeNull()

    const spanish = { name: 'Paulina', lang: 'es-MX', localService: true }
    act(() => window.fakeSpeech.bring([DEVICE_VOICE, spanish]))
    await user.click(button('Leer en voz alta'))
    await finish()
    expect(window.fakeSpeech.spoken.map(({ voice }) => voice?.name)).toEqual([
      'Samantha',
      'Paulina',
      'Paulina',
    ])
  })

  it('when the answers are erased', async () => {
    const { user } = renderApp('/result')
    await user.click(button('Read this aloud: Your result'))
    await user.click(button('Erase my answers'))
    expect(queued()).toBe(0)
  })

  it('when the sentence to come is not where it was any more', async () => {
    const { user } = renderApp('/result')
    const safety = sectionOf('What keeps you safer')
    await user.click(safety.getByText('What fits you?'))
    await user.click(button('Read this aloud: What keeps you safer'))
    await finish()
    await user.click(safety.getByRole('checkbox', { name: 'I am pregnant' }))
    expect((await hearAll()).join(' ')).not.toMatch(/naloxone close|If you are pregnant/)
    expect(screen.getByText('Stopped')).toBeVisible()
  })
})

describe('on the result', () => {
  it('reads each part by its own press and nothing beyond it, one at a time', async () => {
    giveAnswers({ yes: [1, 2, 3, 10], unsure: [4] }, 'sole')
    const { user } = renderApp('/result')
    expect(
      screen.getAllByRole('button', { name: /aloud/ }).map(({ ariaLabel }) => ariaLabel),
    ).toEqual([
      'Read this aloud: Your result',
      'Read this aloud: Noted, not counted',
      'Read this aloud: What you left open',
      'Read this aloud: Choose one next step',
      'Read this aloud: What keeps you safer',
      'Read this aloud: Why this result',
    ])

    await user.click(button('Read this aloud: Your result'))
    const headline = await hearAll()
    expect(headline[0]).toBe('Your answers match 3 of the 11 signs, and maybe 4')
    expect(headline.join(' ')).not.toMatch(/Noted|Below|0–1/)

    await user.click(button('Read this aloud: Noted, not counted'))
    await user.click(button('Read this aloud: What you left open'))
    expect(queued()).toBe(1)
    expect((await hearAll()).slice(headline.length)).toEqual([
      'Noted, not counted',
      'What you left open',
      'This answer would settle it:',
      'Strong urges to use',
      'You were not sure',
    ])
  })
})

function sectionOf(name: string) {
  const section = screen.getByRole('heading', { name }).closest('section')
  if (!section) throw new Error(`No section stands under “${name}”.`)
  return within(section)
}

function readingPanel(): HTMLElement {
  const panel = button('Stop').parentElement
  if (!panel) throw new Error('Nothing is being read.')
  return panel
}

import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'

import { chooseCountry } from '#session/preferences-store.ts'
import { giveAnswers } from '../support/answers.ts'
import { renderApp } from '../support/render-app.tsx'

const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]

describe('the result', () => {
  it.each([
    [{}, 'Your answers match none of the 11 signs', '0 of 11, below mild'],
    [{ yes: [4] }, 'Your answers match 1 of the 11 signs', '1 of 11, below mild'],
    [{ yes: [10, 11] }, 'Your answers match 2 of the 11 signs', '2 of 11, mild'],
    [{ yes: ALL }, 'Your answers match 11 of the 11 signs', '11 of 11, severe'],
    [
      { yes: [1, 2], unsure: [3] },
      'Your answers match 2 of the 11 signs, and maybe 3',
      '2 to 3 of 11, mild',
    ],
    [
      { yes: [1, 2, 3], unsure: [4] },
      'Your answers match 3 of the 11 signs, and maybe 4',
      '3 to 4 of 11, mild to moderate',
    ],
    [
      { skipped: [4, 5] },
      'Your answers match none of the 11 signs for sure, and maybe 2',
      '0 to 2 of 11, below mild to mild',
    ],
    [
      { yes: [1], unsure: [2, 3, 4] },
      'So far, your answers match 1 of the 11 signs',
      '1 to 4 of 11',
    ],
  ] as const)('says %j in words and draws the same', (given, words, picture) => {
    giveAnswers(given)
    renderApp('/result')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words)
    expect(screen.getByRole('img', { name: picture })).toBeVisible()
  })

  it('names no band anywhere when three or more are possible', () => {
    giveAnswers({ unsure: ALL })
    renderApp('/result')
    expect(screen.getByRole('main')).not.toHaveTextContent(/mild|moderate|severe/i)
    expect(screen.getByText(/11 answers are still open/)).toBeVisible()
  })

  it('notes what was taken only as told, and says why it does not count', () => {
    giveAnswers({ yes: ALL }, 'sole')
    renderApp('/result')
    expect(screen.getByRole('img', { name: '9 of 11, severe' })).toBeVisible()
    const noted = sectionOf('Noted, not counted')
    expect(noted.getByText('Needing more for the same effect')).toBeVisible()
    expect(noted.getByText('Getting sick without opioids')).toBeVisible()
    expect(noted.getByText(/That is expected, so it does not count/)).toBeVisible()
  })

  it('names the answer that would settle a range, with a way back to it', async () => {
    giveAnswers({ yes: [1, 2, 3], unsure: [4] })
    const { user } = renderApp('/result')
    const open = sectionOf('What you left open')
    expect(open.getByText('This answer would settle it:')).toBeVisible()
    await user.click(open.getByRole('link', { name: 'Change: Strong urges to use' }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('strong urges')

    await user.click(screen.getByRole('radio', { name: 'Yes' }))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(screen.getByRole('img', { name: '4 of 11, moderate' })).toBeVisible()
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  it.each([
    ['a press with Ctrl held', (link: Element) => fireEvent.click(link, { ctrlKey: true })],
    ['a press with ⌘ held', (link: Element) => fireEvent.click(link, { metaKey: true })],
    [
      'the middle button',
      (link: Element) =>
        fireEvent(link, new MouseEvent('auxclick', { bubbles: true, cancelable: true, button: 1 })),
    ],
  ])('opens a next step here by %s: a new tab would have no answers', (_what, press) => {
    giveAnswers({ yes: [1] })
    renderApp('/result')
    expect(press(screen.getByRole('link', { name: /Stay safer/ }))).toBe(false)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Stay safer')
  })

  it('says of open answers that they make no difference where they make none', () => {
    giveAnswers({ yes: [1, 2], skipped: [4] })
    renderApp('/result')
    const open = sectionOf('What you left open')
    expect(open.getByText(/would not change what health workers call it/)).toBeVisible()
  })

  it('leads back to how opioids were taken when a yes waits for it', () => {
    giveAnswers({ yes: [1, 10] }, 'unsure')
    renderApp('/result')
    const open = sectionOf('What you left open')
    expect(open.getByRole('link', { name: 'Go back to how you took opioids' })).toBeVisible()
  })

  it('lists the eleven in their four groups, each with what it did to the count', () => {
    giveAnswers({ yes: [1, 10], unsure: [4, 11] }, 'sole')
    renderApp('/result')
    const list = sectionOf('Why this result')
    expect(list.getAllByRole('listitem').map((item) => item.lastChild?.textContent)).toEqual([
      'Yes, counted',
      'No',
      'No',
      'Open',
      ...Array<string>(5).fill('No'),
      'Yes, noted',
      'Open, makes no difference',
    ])
  })

  it.each([[{}], [{ yes: [1, 2] }], [{ yes: ALL }], [{ unsure: ALL }]] as const)(
    'says the same about staying safer after %j',
    (given) => {
      giveAnswers(given)
      renderApp('/result')
      const lines = sectionOf('What keeps you safer').getAllByRole('listitem')
      expect(lines).toHaveLength(12)
      expect(lines[0]).toHaveTextContent('call for an ambulance')
      expect(lines[2]).toHaveTextContent('Keep naloxone close')
    },
  )

  it.each([
    ['united-states', ['Call 911'], ['Call 988', 'Text 988', 'Chat at 988lifeline.org']],
    ['united-kingdom', ['Call 999'], ['Call 116 123']],
    ['australia', ['Call 000'], ['Call 13 11 14', 'Text 0477 13 11 14', 'Chat at lifeline.org.au']],
    ['elsewhere', [], ['Go to findahelpline.com']],
  ] as const)('gives the numbers of %s where it speaks of them', (country, emergency, crisis) => {
    chooseCountry(country)
    onTestFinished(() => chooseCountry('united-states'))
    giveAnswers({ yes: [1] })
    renderApp('/result')
    const [overdose, goOn] = sectionOf('What keeps you safer').getAllByRole('listitem')
    expect(linksIn(overdose)).toEqual(emergency)
    expect(linksIn(goOn)).toEqual(crisis)
  })

  it('puts what fits first, and changes nothing else', async () => {
    giveAnswers({ yes: [1] })
    const { user } = renderApp('/result')
    const safety = sectionOf('What keeps you safer')
    await user.click(safety.getByText('What fits you?'))
    await user.click(safety.getByRole('checkbox', { name: 'I am pregnant' }))
    expect(safety.getAllByRole('listitem')[2]).toHaveTextContent('If you are pregnant')
    expect(screen.getByRole('img', { name: '1 of 11, below mild' })).toBeVisible()

    await user.click(safety.getByRole('checkbox', { name: 'I am pregnant' }))
    expect(safety.getAllByRole('listitem')[2]).toHaveTextContent('Keep naloxone close')
  })

  it.each([
    ['Talk to someone now', /listens/, 'Call 988'],
    ['Ask about medicine', /methadone or buprenorphine/, 'Call 1-800-662-4357'],
    ['Talk therapy and groups', /a counselor or a group/, 'Call 1-800-662-4357'],
    ['Not today', /Nothing has to happen today/, 'Call 988'],
  ])('leads by “%s” to one thing to do and words to say', async (choice, act, call) => {
    giveAnswers({ yes: [1] })
    const { user } = renderApp('/result')
    await user.click(screen.getByRole('link', { name: new RegExp(choice) }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(choice)
    expect(screen.getAllByText(act)[0]).toBeVisible()
    expect(screen.getByRole('link', { name: call })).toBeVisible()
    expect(screen.getByText('You can say')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Back to where you were' }))
    expect(await screen.findByRole('img', { name: '1 of 11, below mild' })).toBeVisible()
  })

  it('leads by “Stay safer” to naloxone and the same safety lines', async () => {
    giveAnswers({ yes: [1] })
    const { user } = renderApp('/result')
    await user.click(screen.getByRole('link', { name: /Stay safer/ }))
    expect(screen.getByText(/Get naloxone \(one brand is Narcan\), and keep it/)).toBeVisible()
    expect(sectionOf('What keeps you safer').getAllByRole('listitem')).toHaveLength(12)
  })

  it('offers the five next steps in the same order after every result', () => {
    giveAnswers({ yes: ALL })
    renderApp('/result')
    const choices = sectionOf('Choose one next step').getAllByRole('link')
    expect(choices.map((choice) => choice.querySelector('b')?.textContent)).toEqual([
      'Talk to someone now',
      'Ask about medicine',
      'Talk therapy and groups',
      'Stay safer',
      'Not today',
    ])
  })

  it.each(['/result', '/question/3', '/check', '/none'])(
    'leads from %s without answers to the start, and says why',
    (path) => {
      renderApp(path)
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/private look/)
      expect(within(screen.getByRole('main')).getByText(/no answers here/)).toBeVisible()
    },
  )
})

function linksIn(item: HTMLElement | undefined) {
  if (!item) throw new Error('There is no such line.')
  return within(item)
    .queryAllByRole('link')
    .map(({ textContent }) => textContent)
}

function sectionOf(name: string) {
  const section = screen.getByRole('heading', { name }).closest('section')
  if (!section) throw new Error(`No section stands under “${name}”.`)
  return within(section)
}

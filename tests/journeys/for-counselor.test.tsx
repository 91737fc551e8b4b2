import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { CRITERIA } from '#domain/criteria.ts'
import { NEXT_STEPS } from '#domain/guidance.ts'
import { PATHS } from '#flow/paths.ts'
import { stateAsClinician, writeNote } from '#session/interview-store.ts'
import { chooseCountry } from '#session/preferences-store.ts'
import { sessionStore } from '#session/session-store.ts'
import { giveAnswers } from '../support/answers.ts'
import { counselorBar, renderTogether } from '../support/together.tsx'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  chooseCountry('united-states')
})

const note = () => screen.getByRole('region', { name: 'This is all that the chart note says' })

describe('the page', () => {
  it('has what is clinical folded, and says what each total is', async () => {
    giveAnswers({ yes: [1, 2, 10, 11] }, 'sole')
    const { user } = await renderTogether(PATHS.forCounselor)
    expect(screen.getByRole('heading', { name: 'Totals' })).not.toBeVisible()
    expect(screen.getByText('F11.10')).not.toBeVisible()
    await user.click(screen.getByText(/^Clinician panel/))
    expect(screen.getByText('Counted: 2')).toBeVisible()
    expect(screen.getByText('As answered, with tolerance and withdrawal: 4')).toBeVisible()
    expect(screen.getByText(/10 and 11 never count. A yes there is noted/)).toBeVisible()
  })

  it('tells a range, and one total alone where nothing is noted', async () => {
    giveAnswers({ yes: [1], unsure: [2] })
    const { user } = await renderTogether(PATHS.forCounselor)
    await user.click(screen.getByText(/^Clinician panel/))
    expect(screen.getByText('Counted: 1, and up to 2 with what is open')).toBeVisible()
    expect(screen.queryByText(/^As answered/)).not.toBeInTheDocument()
  })

  it('has the same codes whatever was answered, and says whose they would be', async () => {
    const { user } = await renderTogether(PATHS.forCounselor)
    await user.click(screen.getByText(/^Clinician panel/))
    expect(
      screen.getByRole('heading', { name: 'ICD-10-CM, if a clinician makes this diagnosis' }),
    ).toBeVisible()
    const rows = within(screen.getByRole('table')).getAllByRole('row')
    expect(rows.map((row) => row.textContent)).toEqual([
      'SeverityCodeIn early or sustained remission',
      'Mild (2 or 3)F11.10F11.11',
      'Moderate or severe (4 or more)F11.20F11.21',
    ])
    expect(screen.getByText('There is no total until all eleven have an answer.')).toBeVisible()
  })

  it('writes into the note what a clinician states and what was given, and nothing unasked', async () => {
    giveAnswers({ yes: [1, 2] })
    writeNote('craving', 'Mornings are hardest.')
    const { user } = await renderTogether(PATHS.forCounselor)
    expect(note()).not.toHaveTextContent(/remission|maintenance|environment|Resources/i)

    await user.click(screen.getByText(/^Clinician panel/))
    await user.click(screen.getByRole('radio', { name: /^Early remission/ }))
    await user.click(screen.getByRole('checkbox', { name: /^On maintenance therapy/ }))
    await user.click(screen.getByRole('checkbox', { name: /^In a controlled environment/ }))
    await user.click(screen.getByRole('checkbox', { name: 'Naloxone, or where to get it' }))
    for (const text of [
      'In early remission',
      'On maintenance therapy.',
      'In a controlled environment',
      'Naloxone, or where to get it',
      'Mornings are hardest.',
    ])
      expect(note()).toHaveTextContent(text)

    await user.click(screen.getByRole('radio', { name: 'Not stated' }))
    expect(note()).not.toHaveTextContent('remission')
  })

  it('keeps what was given when the country is changed, to be seen and taken away again', async () => {
    const { user, visit } = await renderTogether(PATHS.forCounselor)
    await user.click(screen.getByRole('checkbox', { name: 'SAMHSA National Helpline' }))
    await user.click(screen.getByRole('checkbox', { name: 'Naloxone, or where to get it' }))
    await user.click(screen.getByRole('link', { name: 'Get help now' }))
    await user.selectOptions(await screen.findByLabelText('Country'), 'Canada')
    visit.go(-1)

    expect(await screen.findByRole('checkbox', { name: /^9-8-8/ })).not.toBeChecked()
    const given = screen.getByRole('checkbox', { name: 'SAMHSA National Helpline' })
    expect(given).toBeChecked()
    expect(note()).toHaveTextContent('SAMHSA National Helpline')
    expect(note()).toHaveTextContent('Naloxone')

    await user.click(given)
    expect(given).not.toBeChecked()
    expect(given).toHaveFocus()
    expect(note()).not.toHaveTextContent('SAMHSA')
  })

  it('copies exactly the note that it shows', async () => {
    vi.setSystemTime('2026-11-21T12:00:00Z')
    giveAnswers({ yes: [1, 2, 10], unsure: [4], skipped: [5] }, 'sole')
    writeNote('craving', 'Mornings are hardest.\nAfter pain, no.')
    const { user } = await renderTogether(PATHS.forCounselor)
    await user.click(screen.getByRole('checkbox', { name: 'SAMHSA National Helpline' }))
    await user.click(screen.getByRole('button', { name: 'Copy the note' }))

    expect(await screen.findByText(/^Copied\./)).toBeVisible()
    const copied = await navigator.clipboard.readText()
    expect(copied.trim()).toBe(note().textContent)
    await expect(copied).toMatchFileSnapshot('golden/chart-note-copied.txt')
  })

  it('says what becomes of a copy, before it is made', async () => {
    await renderTogether(PATHS.forCounselor)
    expect(screen.getByText(/HIPAA protects it, and so does 42 CFR Part 2/)).toBeVisible()
  })

  it('marks the note for copying by hand where the browser refuses', async () => {
    const { user } = await renderTogether(PATHS.forCounselor)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await user.click(screen.getByRole('button', { name: 'Copy the note' }))
    expect(await screen.findByText(/you can copy it by hand/)).toBeVisible()
    expect(window.getSelection()?.toString()).toContain('PLAN')
  })

  it('saves the questions and the answers as FHIR, under names that say nothing', async () => {
    giveAnswers({ yes: [1], unsure: [2] })
    const { user } = await renderTogether(PATHS.forCounselor)
    const blobs: Blob[] = []
    vi.stubGlobal('URL', {
      createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
      revokeObjectURL: () => {},
    })
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    await user.click(screen.getByRole('button', { name: /^Save the questions/ }))
    await user.click(screen.getByRole('button', { name: /^Save the answers/ }))

    const names = clicked.mock.contexts.map((link) => (link as HTMLAnchorElement).download)
    expect(names).toEqual(['questionnaire.json', 'questionnaire-response.json'])
    const saved = await Promise.all(blobs.map(async (blob) => JSON.parse(await blob.text())))
    expect(saved.map(({ resourceType }) => resourceType)).toEqual([
      'Questionnaire',
      'QuestionnaireResponse',
    ])
    expect(blobs.map(({ type }) => type)).toEqual(
      Array(2).fill('application/fhir+json;charset=utf-8'),
    )
  })

  it('erases everything for the next person, says so, and keeps nothing behind Back', async () => {
    giveAnswers({ yes: [1, 2] })
    writeNote('craving', 'Mornings are hardest.')
    const { user, visit } = await renderTogether()
    await user.click(screen.getByRole('checkbox', { name: 'Answer with single keys' }))
    await user.click(within(counselorBar()).getByRole('link', { name: 'For the counselor' }))
    await user.click(screen.getByRole('button', { name: 'Erase all, next person' }))

    expect(within(screen.getByRole('main')).getByText(/^All is erased/)).toBeVisible()
    expect(sessionStore.getState()).toEqual(sessionStore.getInitialState())
    expect(screen.getByRole('radio', { name: /read aloud/ })).not.toBeChecked()
    for (let press = 0; press < 2; press += 1) {
      visit.go(-1)
      const page = within(screen.getByRole('main'))
      expect(await page.findByText(/There are no answers here/)).toBeVisible()
      expect(document.body).not.toHaveTextContent('Mornings')
    }
  })
})

describe('the client’s own screens', () => {
  it.each([
    PATHS.start,
    PATHS.before,
    PATHS.supervision,
    PATHS.review,
    PATHS.result,
    PATHS.take,
    PATHS.help,
    PATHS.about,
    PATHS.privacy,
    PATHS.guide,
    PATHS.together,
    PATHS.interview,
    ...CRITERIA.map((_criterion, place) => `/question/${place + 1}`),
    ...NEXT_STEPS.map((step) => `/next/${step}`),
  ])('never show a code, a note or what a clinician states: %s', async (path) => {
    giveAnswers({ yes: [1, 2, 3, 4, 10, 11] }, 'sole')
    writeNote('craving', 'Mornings')
    stateAsClinician({ remission: 'early', maintenanceTherapy: true, controlledEnvironment: true })
    await renderTogether(path)
    const { textContent } = document.body
    // The page of all eleven has the note where it was written, and nowhere else.
    const written = screen.queryAllByRole('textbox').map((field) => field.textContent)
    expect(textContent.replace(written.join(''), '')).not.toContain('Mornings')
    expect(textContent).not.toMatch(/\bF1\d\.\d|\bICD|[Rr]emission|[Mm]aintenance therapy/)
  })
})

import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'

import { GUIDE_CHAPTERS } from '#domain/guide-chapters.ts'
import { giveAnswers } from '../support/answers.ts'
import { lateArrival, renderApp } from '../support/render-app.tsx'

const heading = () => screen.getByRole('heading', { level: 1 })

it('opens the guide from the start page, and a chapter from its list', async () => {
  const { user } = renderApp()
  await user.click(screen.getByRole('link', { name: /^Treatment guide Medicines/ }))
  await user.click(await screen.findByRole('link', { name: /^Medicines, side by side/ }))
  expect(heading()).toHaveTextContent('Medicines, side by side')
  expect(heading()).toHaveFocus()
})

it('knows no chapter by a name that was never given', async () => {
  renderApp('/guide/nothing')
  expect(await screen.findByRole('heading', { name: 'This page is not here' })).toBeVisible()
})

it('reads every chapter in a row, without any answer and with titles that tell nothing', async () => {
  const { user } = renderApp('/guide/overdose')
  for (let chapter = 1; chapter <= GUIDE_CHAPTERS.length; chapter += 1) {
    await screen.findByRole('navigation', { name: 'Chapters' })
    await waitFor(() => expect(document.title).toBe(`Guide, part ${chapter} of 8 – Eleven`))
    const next = screen.queryByText('Next')
    if (next) await user.click(next)
  }
  expect(heading()).toHaveTextContent('For family and friends')
})

it('leads from a number to its source, and Back leads to the number again', async () => {
  const { user, visit } = renderApp('/guide/staying-safer')
  await user.click((await screen.findAllByRole('link', { name: 'Source 13' }))[1] as HTMLElement)
  await lateArrival()
  expect(heading()).toHaveTextContent('About Eleven')
  expect(document.activeElement).toHaveTextContent(/^Binswanger IA/)
  visit.go(-1)
  await waitFor(() => expect(heading()).toHaveTextContent('Staying safer'))
  expect(document.activeElement).toBe(screen.getAllByRole('link', { name: 'Source 13' })[1])
})

it('compares the three medicines in a table that names its rows and columns', async () => {
  renderApp('/guide/medicines')
  const table = await screen.findByRole('table', { name: 'The three medicines, side by side' })
  const columns = within(table)
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent)
  expect(columns).toEqual(['What to know', 'Methadone', 'Buprenorphine', 'Naltrexone'])
  const alive = within(table).getByRole('row', { name: /^Staying alive/ })
  expect(within(alive).getAllByRole('cell')[2]).toHaveTextContent(/^Not shown/)
})

it('says in words what each drawing of a receptor shows', async () => {
  renderApp('/guide/medicines')
  for (const name of [/wide open/, /half open/, /shut/])
    expect(await screen.findByRole('img', { name })).toBeVisible()
})

it('gives the overdose steps in order, with the call one press away', async () => {
  renderApp('/guide/overdose')
  const call = await screen.findByRole('heading', { name: /Call 911/ })
  expect(within(call).getByRole('link')).toHaveAttribute('href', 'tel:911')
  const steps = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
  expect(steps.map((step) => step?.[0])).toEqual(['1', '2', '3', '4', '5', '6', '7'])
})

it('lets someone who left the check to read go on where they were', async () => {
  giveAnswers({ yes: [1] })
  const { user } = renderApp('/guide/therapies')
  await user.click(await screen.findByRole('button', { name: 'Go on where you were' }))
  expect(heading()).toHaveTextContent('Check your answers')
})

it('opens sites of others apart, and gives them nothing', async () => {
  renderApp('/guide/therapies')
  const link = await screen.findByRole('link', { name: /^mara-international\.org/ })
  expect(link).toHaveAttribute('target', '_blank')
  expect(link).toHaveAttribute('rel', 'noopener noreferrer')
})

import { screen, within } from '@testing-library/react'

import instrument from '#content/locales/en/instrument.json'
import { CRITERIA } from '#domain/criteria.ts'
import { PATHS } from '#flow/paths.ts'
import { beginInterview } from '#session/interview-store.ts'
import { lateArrival, renderApp } from './render-app.tsx'

/** The counselor's bar, with the switch between the two views. */
export const counselorBar = () => screen.getByRole('navigation', { name: 'With a counselor' })

/** Opens a page with a counselor who has begun, and waits until it is there. */
export async function renderTogether(path: string = PATHS.interview) {
  beginInterview('read-together')
  const app = renderApp(path)
  await lateArrival()
  return app
}

/**
 * A question on the page of all eleven, by its number; 0 is how opioids were taken. By its words:
 * by role a page of 48 radios takes a second for each.
 */
export function question(number: number): HTMLElement {
  const id = CRITERIA[number - 1]?.id
  const text = (id ? instrument.criteria[id] : instrument.supervision).question
  const group = screen.getByText(text).closest('fieldset')
  if (!group) throw new Error(`Question ${number} has no answers.`)
  return group
}

export function answerTo(number: number, label: RegExp | string) {
  return within(question(number)).getByRole('radio', { name: label })
}

import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'

import { PATHS } from '#flow/paths.ts'
import { answerQuestion } from '#session/session-store.ts'
import { giveAnswers } from '../support/answers.ts'
import { lateArrival, renderApp, renderLate } from '../support/render-app.tsx'

afterEach(() => vi.unstubAllGlobals())

const preview = () => screen.getByRole('region', { name: 'This is all that leaves the screen' })
/** The page's own status line; the other one says the page's name. */
const outcome = () => within(screen.getByRole('main')).getByRole('status')

function press(name: string) {
  return screen.getByRole('button', { name })
}

describe('without answers', () => {
  test('offers help lines from the help page, and nothing to choose', async () => {
    const { user } = renderApp(PATHS.help)
    await user.click(screen.getByRole('link', { name: 'Take it with you' }))
    await lateArrival()

    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('help lines')
    expect(within(screen.getByRole('main')).queryByRole('radio')).not.toBeInTheDocument()
    expect(preview()).toHaveTextContent('988')
  })

  test.each([
    ['an answer is missing', () => answerQuestion('craving', 'yes')],
    ['no opioids were taken', () => giveAnswers({ yes: [1] }, 'no-use')],
  ])('offers no summary while %s', async (_state, give) => {
    give()
    await renderLate(PATHS.take)

    expect(within(screen.getByRole('main')).queryByRole('radio')).not.toBeInTheDocument()
    expect(preview()).not.toHaveTextContent('signs')
  })
})

describe('with a result', () => {
  test('begins with help lines only, and shows more when more is chosen', async () => {
    giveAnswers({ yes: [1, 2, 3, 4] })
    const { user } = await renderLate(PATHS.take)

    expect(screen.getByRole('radio', { name: /Help lines only/ })).toBeChecked()
    expect(preview()).not.toHaveTextContent('signs')

    await user.click(screen.getByRole('radio', { name: /What your answers come to/ }))
    expect(preview()).toHaveTextContent('Your answers match 4 of the 11 signs.')
    expect(preview()).not.toHaveTextContent('Strong urges to use')

    await user.click(screen.getByRole('radio', { name: /All eleven answers/ }))
    expect(preview()).toHaveTextContent('Strong urges to use: Yes')
  })

  test.each([/Help lines only/, /What your answers come to/, /All eleven answers/])(
    'copies exactly what the preview shows: %s',
    async (content) => {
      giveAnswers({ yes: [1, 2], unsure: [3], skipped: [10] }, 'sole')
      const { user } = await renderLate(PATHS.take)
      await user.click(screen.getByRole('radio', { name: content }))
      await user.click(press('Copy as text'))

      expect(outcome()).toHaveTextContent('Copied. It stays on this device’s clipboard')
      const copied = (await navigator.clipboard.readText()).trim().split(/\n+/)
      const shown = Array.from(preview().querySelectorAll('h2, h3, p, li'))
      expect(copied.map((line) => line.replace(/^- /, '').toLowerCase())).toEqual(
        shown.map(({ textContent }) => textContent.toLowerCase()),
      )
    },
  )

  test('marks the text for copying by hand where the browser refuses', async () => {
    giveAnswers({ yes: [1] })
    const { user } = await renderLate(PATHS.take)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await user.click(press('Copy as text'))

    expect(outcome()).toHaveTextContent('you can copy it by hand')
    expect(window.getSelection()?.toString()).toContain('988')
  })

  test('prints, and says so', async () => {
    const print = vi.fn<() => void>()
    vi.stubGlobal('print', print)
    const { user } = await renderLate(PATHS.take)
    await user.click(press('Print'))

    expect(print).toHaveBeenCalledOnce()
    expect(outcome()).toHaveTextContent('The print window was opened.')
  })

  test('says so where there is no printing, and offers the others', async () => {
    vi.stubGlobal('print', undefined)
    await renderLate(PATHS.take)

    expect(screen.queryByRole('button', { name: 'Print' })).not.toBeInTheDocument()
    expect(screen.getByText(/can’t print from here/)).toBeVisible()
    expect(press('Copy as text')).toBeVisible()
    expect(press('Save as a file')).toBeVisible()
  })

  test('saves under a name that says nothing', async () => {
    vi.stubGlobal('URL', { createObjectURL: () => 'blob:1', revokeObjectURL: () => {} })
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    const { user } = await renderLate(PATHS.take)
    await user.click(press('Save as a file'))

    expect((clicked.mock.contexts[0] as HTMLAnchorElement).download).toBe('notes.txt')
    expect(outcome()).toHaveTextContent('notes.txt')
  })
})

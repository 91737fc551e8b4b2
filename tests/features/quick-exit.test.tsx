import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { LEAVE_DESTINATION, renderApp, renderLate } from '../support/render-app.tsx'

const SHIFT = '{Shift>}{/Shift}'
const leaveLink = () => screen.getByRole('link', { name: 'Leave' })
const shiftSwitch = () => screen.getByRole('checkbox', { name: 'Shift three times leaves' })

describe('Leave', () => {
  it.each(['/', '/before', '/how-taken', '/help', '/about', '/privacy', '/not-found'])(
    'is a link on %s that says where it leads, and leaves by one press',
    async (path) => {
      const { user, leave } = renderApp(path)
      expect(leaveLink()).toHaveAttribute('href', LEAVE_DESTINATION)
      expect(leaveLink()).toHaveAttribute('rel', 'noreferrer')
      await user.click(leaveLink())
      expect(leave).toHaveBeenCalledOnce()
    },
  )

  it('is the second thing the Tab key meets, after the way to the page', async () => {
    const { user, leave } = renderApp('/how-taken')
    await user.tab()
    expect(screen.getByRole('link', { name: 'Skip to the page' })).toHaveFocus()
    await user.tab()
    expect(screen.getByRole('link', { name: 'Leave this site' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(leave).toHaveBeenCalledOnce()
  })

  it.each([
    ['the second of a double press', () => fireEvent.click(leaveLink(), { detail: 2 })],
    ['a press with Ctrl held', () => fireEvent.click(leaveLink(), { ctrlKey: true })],
    [
      'the middle button',
      () => fireEvent(leaveLink(), new MouseEvent('auxclick', { ...BUBBLES, button: 1 })),
    ],
  ])('takes %s for a press, and opens no tab by it', (_what, press) => {
    const { leave } = renderApp()
    expect(press()).toBe(false)
    expect(leave).toHaveBeenCalledOnce()
  })

  it('leaves the right button to the browser’s menu', () => {
    const { leave } = renderApp()
    fireEvent(leaveLink(), new MouseEvent('auxclick', { ...BUBBLES, button: 2 }))
    expect(leave).not.toHaveBeenCalled()
  })
})

describe('Shift three times', () => {
  it('leaves, and says how many presses are left', async () => {
    const { user, leave } = renderApp('/how-taken')
    await user.keyboard(SHIFT)
    expect(screen.getByText('Shift, press 2 more times to leave.')).toHaveRole('status')
    await user.keyboard(SHIFT)
    expect(screen.getByText('Shift, press 1 more time to leave.')).toBeVisible()
    expect(leave).not.toHaveBeenCalled()
    await user.keyboard(SHIFT)
    expect(leave).toHaveBeenCalledOnce()
  })

  it('leaves from a field too', async () => {
    const { user, leave } = renderApp('/how-taken')
    screen.getAllByRole('radio')[0]?.focus()
    await user.keyboard(SHIFT + SHIFT + SHIFT)
    expect(leave).toHaveBeenCalledOnce()
  })

  it('stays on capital letters and on Shift with Tab', async () => {
    const { user, leave } = renderApp('/how-taken')
    await user.keyboard('{Shift>}A{/Shift}{Shift>}B{/Shift}{Shift>}C{/Shift}')
    for (let press = 0; press < 4; press += 1) await user.tab({ shift: true })
    expect(leave).not.toHaveBeenCalled()
  })

  it('says after five seconds that it was too slow, and begins again', () => {
    vi.useFakeTimers()
    try {
      const { leave } = renderApp('/how-taken')
      pressShift()
      pressShift()
      act(() => {
        vi.advanceTimersByTime(5000)
      })
      expect(screen.getByText(/That took too long/)).toHaveRole('status')
      pressShift()
      expect(screen.getByText('Shift, press 2 more times to leave.')).toBeVisible()
      expect(leave).not.toHaveBeenCalled()
    } finally {
      vi.useRealTimers()
    }
  })

  it.each(['/before', '/privacy'])('can be switched off and on at %s', async (path) => {
    const { user, leave } = await renderLate(path)
    expect(shiftSwitch()).toBeChecked()
    await user.click(shiftSwitch())
    await user.keyboard(SHIFT + SHIFT + SHIFT)
    expect(leave).not.toHaveBeenCalled()
    expect(screen.queryByText(/more time/)).toBeNull()
    await user.click(shiftSwitch())
    await user.keyboard(SHIFT + SHIFT + SHIFT)
    expect(leave).toHaveBeenCalledOnce()
  })
})

const BUBBLES = { bubbles: true, cancelable: true }

function pressShift(): void {
  fireEvent.keyDown(document.body, { key: 'Shift' })
  fireEvent.keyUp(document.body, { key: 'Shift' })
}

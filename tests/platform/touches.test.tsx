import type { MouseEvent } from 'react'
import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { ignoreSecondPresses, onEveryTouch } from '#platform/touches.ts'

describe('the second half of a double press', () => {
  const onPress = vi.fn((event: MouseEvent) => event.preventDefault())
  let stop: () => void

  beforeEach(() => {
    onPress.mockClear()
    stop = ignoreSecondPresses()
    render(
      <>
        <button type="button" onClick={onPress}>
          Go
        </button>
        <a href="tel:911" onClick={onPress}>
          Call
        </a>
        <details>
          <summary>More</summary>
        </details>
        <label>
          <input type="radio" />
          Yes
        </label>
        <a data-leave="" href="https://www.weather.gov" onClick={onPress}>
          Leave
        </a>
      </>,
    )
  })
  afterEach(() => stop())

  it('presses no button', () => {
    fireEvent.click(screen.getByRole('button'), { detail: 1 })
    fireEvent.click(screen.getByRole('button'), { detail: 2 })
    expect(onPress).toHaveBeenCalledOnce()
  })

  it('presses nothing where the first was before the app was there', () => {
    fireEvent.click(screen.getByRole('button'), { detail: 2 })
    expect(onPress).not.toHaveBeenCalled()
  })

  it('calls nobody', () => {
    fireEvent.click(screen.getByRole('button'), { detail: 1 })
    expect(fireEvent.click(screen.getByText('Call'), { detail: 2 })).toBe(false)
    expect(onPress).toHaveBeenCalledOnce()
  })

  it('chooses no answer of the page that came by the first', () => {
    fireEvent.click(screen.getByText('Go'), { detail: 1 })
    fireEvent.click(screen.getByText('Yes'), { detail: 2 })
    expect(screen.getByRole('radio')).not.toBeChecked()
  })

  it('closes nothing that the first has opened', () => {
    expect(fireEvent.click(screen.getByText('More'), { detail: 1 })).toBe(true)
    expect(fireEvent.click(screen.getByText('More'), { detail: 2 })).toBe(false)
  })

  it('is a press of its own after one on an answer or on what opens: two quick presses', () => {
    fireEvent.click(screen.getByText('More'), { detail: 1 })
    fireEvent.click(screen.getByText('Yes'), { detail: 2 })
    expect(screen.getByRole('radio')).toBeChecked()
    fireEvent.click(screen.getByText('Go'), { detail: 3 })
    expect(onPress).toHaveBeenCalledOnce()
  })

  it('leaves', () => {
    fireEvent.click(screen.getByRole('button'), { detail: 1 })
    onPress.mockClear()
    fireEvent.click(screen.getByText('Leave'), { detail: 2 })
    expect(onPress).toHaveBeenCalledOnce()
  })

  it('is no press of a key, which counts no clicks', () => {
    fireEvent.click(screen.getByRole('button'), { detail: 0 })
    fireEvent.click(screen.getByRole('button'), { detail: 0 })
    expect(onPress).toHaveBeenCalledTimes(2)
  })
})

describe('a touch that has done what it was for', () => {
  const onPress = vi.fn()

  function touch(): void {
    const button = screen.getByRole('button')
    fireEvent.pointerDown(button)
    fireEvent.mouseDown(button)
    fireEvent.click(button, { detail: 1 })
  }

  beforeEach(() => {
    onPress.mockClear()
    render(
      <button type="button" onClick={onPress}>
        Begin
      </button>,
    )
  })

  it('presses nothing under it', () => {
    const stop = onEveryTouch(() => true)
    touch()
    expect(onPress).not.toHaveBeenCalled()
    stop()
  })

  it('presses nothing of what comes up under it either, and the next one does', async () => {
    const stop = onEveryTouch(() => {
      stop() // what it did has taken the listener away
      return true
    })
    fireEvent.pointerDown(document.body)
    await Promise.resolve()
    fireEvent.click(screen.getByRole('button'), { detail: 1 })
    expect(onPress).not.toHaveBeenCalled()
    touch()
    expect(onPress).toHaveBeenCalledOnce()
  })

  it('is all that is heard once nobody listens any more', async () => {
    const listener = vi.fn(() => true)
    const stop = onEveryTouch(listener)
    stop()
    await Promise.resolve()
    touch()
    expect(listener).not.toHaveBeenCalled()
    expect(onPress).toHaveBeenCalledOnce()
  })
})

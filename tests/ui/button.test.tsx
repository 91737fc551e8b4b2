import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'

import { Button } from '#ui/Button.tsx'

it('takes the second half of a double tap for no press of its own', () => {
  const onPress = vi.fn<() => void>()
  render(<Button onPress={onPress}>Go</Button>)
  fireEvent.click(screen.getByRole('button'), { detail: 1 })
  fireEvent.click(screen.getByRole('button'), { detail: 2 })
  expect(onPress).toHaveBeenCalledOnce()
})

it('answers to the keyboard, which counts no clicks', () => {
  const onPress = vi.fn<() => void>()
  render(<Button onPress={onPress}>Go</Button>)
  fireEvent.click(screen.getByRole('button'), { detail: 0 })
  expect(onPress).toHaveBeenCalledOnce()
})

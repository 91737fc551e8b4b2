import { describe, expect, it } from 'vitest'

import { keepNumberOrder } from '#i18n/number-order.ts'

describe('a value in a sentence from right to left', () => {
  it.each(['116 123', '13 11 14', '1-800-662-4357', '1737 1'])(
    'keeps the order of %s',
    (number) => {
      expect(keepNumberOrder(number, 'rtl')).toBe(`\u2068${number}\u2069`)
    },
  )

  it.each(['988', '5', 'Eleven', 'findahelpline.com', '21 de noviembre', ''])(
    'leaves %j as it is, for it has no parts to change places',
    (value) => {
      expect(keepNumberOrder(value, 'rtl')).toBe(value)
    },
  )
})

it('is left alone in a sentence from left to right, to be copied without what does not show', () => {
  expect(keepNumberOrder('116 123', 'ltr')).toBe('116 123')
})

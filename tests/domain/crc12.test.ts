import { expect, test } from 'vitest'

import { crc12 } from '#domain/crc12.ts'

test('gives the published check value of CRC-12/GSM', () => {
  const digits = Array.from('123456789').map((digit) => digit.charCodeAt(0))
  const bits = digits.flatMap((byte) => Array.from(byte.toString(2).padStart(8, '0')).map(Number))

  expect(crc12(bits)).toBe(0xb34)
})

test('gives zeros a check that is not zero', () => {
  expect(crc12(Array.from({ length: 28 }, () => 0))).toBe(0xfff)
})

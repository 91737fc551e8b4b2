import { expect, it } from 'vitest'

import { leaveDestination } from '../../build/leave-destination.ts'

it('leads to a weather page when a deployment names no other', () => {
  expect(leaveDestination(undefined)).toBe('https://www.weather.gov/')
  expect(leaveDestination('')).toBe('https://www.weather.gov/')
})

it.each(['https://www.met.ie/', 'https://example.org/news', 'http://127.0.0.1:4000/'])(
  'leads to %s when a deployment names it',
  (address) => {
    expect(leaveDestination(address)).toBe(address)
  },
)

it.each([
  ['weather.gov', 'whole address'],
  ['/elsewhere', 'whole address'],
  ['javascript:alert(1)', 'https'],
  ['http://example.org/', 'https'],
  ['https://example.org/?from=eleven', 'carry anything along'],
  ['https://example.org/#eleven', 'carry anything along'],
  ['https://me@example.org/', 'carry anything along'],
])('refuses to build with %s', (address, because) => {
  expect(() => leaveDestination(address)).toThrow(because)
})

import { expect, it } from 'vitest'

import { barrierContact } from '../../build/barrier-contact.ts'

it('invents no address where a deployment names none', () => {
  expect(barrierContact(undefined)).toBe('')
  expect(barrierContact(' ')).toBe('')
})

it.each(['mailto:access@example.org', 'https://example.org/barriers'])(
  'takes %s as a deployment names it',
  (address) => {
    expect(barrierContact(address)).toBe(address)
  },
)

it.each([
  ['access@example.org', 'whole address'],
  ['mailto:access', 'one plain e-mail address'],
  ['mailto:a@example.org,b@example.org', 'one plain e-mail address'],
  ['mailto:access@example.org?subject=Eleven', 'one plain e-mail address'],
  ['javascript:alert(1)', 'mailto: or https:'],
  ['http://example.org/', 'mailto: or https:'],
  ['tel:911', 'mailto: or https:'],
  ['https://example.org/?from=eleven', 'carry anything along'],
  ['https://example.org/#eleven', 'carry anything along'],
  ['https://me@example.org/', 'carry anything along'],
])('refuses to build with %s', (address, because) => {
  expect(() => barrierContact(address)).toThrow(because)
})

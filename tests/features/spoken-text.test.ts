import { expect, it } from 'vitest'

import { spokenText } from '#features/read-aloud/spoken-text.ts'

it.each([
  ['Call 988.', 'Call 9 8 8.'],
  ['Call 911, give naloxone.', 'Call 9 1 1, give naloxone.'],
  ['Call 1-800-662-4357 at any hour.', 'Call 1, 8 0 0, 6 6 2, 4 3 5 7 at any hour.'],
  ['Call 0800 1111.', 'Call 0 8 0 0, 1 1 1 1.'],
  ['Text 741741.', 'Text 7 4 1 7 4 1.'],
])('gives the voice a telephone number digit by digit: %s', (written, spoken) => {
  expect(spokenText(written)).toBe(spoken)
})

it.each([
  'In the past 12 months, did you have strong urges to use opioids?',
  'Your answers match 5 of the 11 signs.',
  'Health workers call 2 or 3 signs mild, and 4 or 5 moderate.',
  'It costs 1,000 or 10.500 in all.',
])('leaves a count as it is: %s', (written) => {
  expect(spokenText(written)).toBe(written)
})

it('gives the voice a straight apostrophe, and the quotes as they are', () => {
  expect(spokenText('You can’t say “no.”')).toBe("You can't say “no.”")
})

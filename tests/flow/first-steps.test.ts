import { expect, test } from 'vitest'

import { FIRST_STEPS } from '#flow/first-steps.ts'
import { nextStep } from '#flow/next-step.ts'

const sitting = { supervision: 'not-sole', answers: {} } as const

test('a page that was written ahead leads from the start where the app leads, to the last question', () => {
  expect(FIRST_STEPS[0]).toEqual({ kind: 'start' })
  for (const [at, step] of FIRST_STEPS.entries())
    expect(nextStep(step, sitting)).toEqual(FIRST_STEPS[at + 1] ?? { kind: 'review' })
})

import { afterEach, describe, expect, test, vi } from 'vitest'

import { AppHand } from './app-hand.ts'
import { play } from './commands.ts'
import { FOUND } from './found.ts'
import { Model } from './model.ts'
import { playMany } from './sequences.ts'

afterEach(() => vi.unstubAllGlobals())

describe('whatever a person does', () => {
  test('the app shows it, counts it, and forgets it', { timeout: 300_000 }, async () => {
    const tally = await playMany({
      name: 'the app',
      sequences: 300,
      maxCommands: 12,
      seconds: 45,
      open: () => new AppHand(),
    })
    expect(tally.actions).toBeGreaterThan(0)
  })

  test.each(FOUND)('$keeps', async ({ actions }) => {
    await expect(play(actions, new Model(), new AppHand())).resolves.toBeUndefined()
  })
})

import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'

import { sessionStore } from '#session/session-store.ts'
import { play } from './commands.ts'
import { FOUND } from './found.ts'
import { Model } from './model.ts'
import { playMany } from './sequences.ts'
import { StoreHand } from './store-hand.ts'

afterEach(() => vi.unstubAllGlobals())
afterAll(() => sessionStore.setState(sessionStore.getInitialState(), true))

describe('whatever a person does', () => {
  test('the core keeps what they said, counts it, and forgets it, as the model does', async () => {
    const tally = await playMany({
      name: 'the core',
      sequences: 3000,
      maxCommands: 40,
      seconds: 40,
      open: () => new StoreHand(),
    })
    expect(tally.neverHappened()).toEqual([])
  })

  test.each(FOUND)('$keeps', async ({ actions }) => {
    await expect(play(actions, new Model(), new StoreHand())).resolves.toBeUndefined()
  })
})

import { play } from '../model/commands.ts'
import { FOUND } from '../model/found.ts'
import { Model } from '../model/model.ts'
import { PageHand } from '../model/page-hand.ts'
import { playMany } from '../model/sequences.ts'
import { unrecorded } from '../model/unrecorded.ts'
import { expect, LEAVE_DESTINATION, test } from './support/test.ts'

test('whatever a person does, a browser shows it, counts it, and forgets it', async ({
  context,
  site,
}) => {
  test.setTimeout(600_000)
  let before: PageHand | undefined
  await unrecorded(context, async () => {
    const tally = await playMany({
      name: 'the browser',
      sequences: 300,
      maxCommands: 8,
      seconds: 290,
      inARow: 20,
      async open() {
        await before?.close()
        before = await PageHand.open(context, site, LEAVE_DESTINATION)
        return before
      },
    })
    expect(tally.actions).toBeGreaterThan(0)
  })
})

for (const { keeps, actions } of FOUND)
  test(keeps, async ({ context, site }) => {
    await play(actions, new Model(), await PageHand.open(context, site, LEAVE_DESTINATION))
  })

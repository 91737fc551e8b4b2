import { until } from './support/person.ts'
import type { Person } from './support/person.ts'
import { expect, journey, TABLET } from './support/test.ts'

journey(
  'hands a tablet from one person to the next, with nothing of one left',
  async ({ person, host }) => {
    await turnsOn(person, host.address)
    for (const [letters, result] of [
      ['yyyyyyyyyyy', 'Your answers match 11 of the 11 signs'],
      ['ynnnnnnnnnn', 'Your answers match 1 of the 11 signs'],
    ] as const) {
      await beginsShared(person)
      await person.answers(letters)
      await person.presses('button', 'See what this means')
      await person.isOn(result)
      await person.presses('button', 'Hand back')
      await person.isOn('Ready for the next person')
      await beginsAnew(person)
      await person.tab.back()
      await person.isOn('Ready for the next person')
      expect(await person.reads()).not.toContain(result)
    }
  },
  { on: TABLET },
)

journey(
  'asks when nobody touches it for a minute, and is erased half a minute later',
  async ({ person, host }) => {
    await turnsOn(person, host.address)
    await beginsShared(person)
    await person.sees('Question 1 of 11')
    await person.chooses('Yes')
    await passes(person, 61)
    await person.sees('I am still here')
    await person.presses('button', 'I am still here')
    await until(() => person.reads()).not.toContain('I am still here')
    await person.isChosen('Yes')
    await passes(person, 91)
    await person.isOn('Ready for the next person')
    await beginsAnew(person)
    await person.tab.back()
    await person.isOn('Ready for the next person')
    expect(await person.chosen()).toEqual([])
  },
  { on: TABLET },
)

journey(
  'hands back by Shift pressed three times, and stays on the site',
  async ({ person, host }) => {
    await turnsOn(person, host.address)
    await beginsShared(person)
    await person.answers('y')
    await person.tab.press('Shift', 'Shift', 'Shift')
    await person.isOn('Ready for the next person')
    // The page of the tablet has an address, which shows where it was opened before the app was there.
    expect([host.address, `${host.address}en/tablet`]).toContain(await person.address())
  },
  { on: TABLET },
)

async function turnsOn(person: Person, address: string): Promise<void> {
  await person.opens(address)
  await person.presses('link', 'One tablet, many people')
  await person.presses('button', 'Turn it on')
  await person.isOn('Ready for the next person')
}

async function beginsShared(person: Person): Promise<void> {
  await person.presses('button', 'Begin')
  await person.isOn('Before you start')
  await person.presses('button', 'Continue')
  await person.chooses('In other ways too, even once')
  await person.presses('button', 'Continue')
}

/** Waits for the way back to the visit’s first entry, which is not seen and takes a moment. */
async function beginsAnew({ tab }: Person): Promise<void> {
  const entry = () => tab.run(() => (window.history.state as { i?: number } | null)?.i, null)
  await until(entry).toBe(1)
}

/**
 * Stops the clock of the page so many seconds later: no engine here has one that can be wound. Firefox
 * runs this beside the page, and what is left there of it does not last: so it is left none but the page’s own.
 */
async function passes({ tab }: Person, seconds: number): Promise<void> {
  await tab.run((milliseconds) => {
    const { Date } = window
    const later = new Date(Date.now() + milliseconds)
    Date.now = later.getTime.bind(later)
  }, seconds * 1000)
}

import { LABELS } from '../browser/support/check.ts'
import { expect, journey, TABLET } from './support/test.ts'

const NOTE = 'Weekends.'

journey(
  'goes through all eleven beside a client, with a note, to the page for the counselor',
  async ({ person, host }) => {
    await person.opens(host.address)
    await person.presses('link', 'With a counselor')
    await person.chooses('The client, read aloud together')
    await person.presses('button', 'Continue')
    await person.isOn('All eleven on one page')

    await person.chooses('Only the way a doctor or nurse told me to')
    for (const [place, letter] of 'yynusnnnnyy'.split('').entries())
      // “I’m not sure” is an answer to how opioids were taken as well.
      await person.presses(
        'radio',
        LABELS[letter as keyof typeof LABELS],
        place + (letter === 'u' ? 1 : 0),
      )
    await person.sees('2 are noted')
    await person.presses('button', 'Write a note')
    await person.presses('textbox', 'Note on question 1')
    await person.tab.type(NOTE)

    await person.presses('link', 'For the counselor')
    await person.isOn('For the counselor')
    await person.sees(NOTE)
    await person.presses('button', 'Erase all, next person')
    await person.isOn('With a counselor')
    for (let press = 0; press < 3; press += 1) {
      await person.tab.back()
      expect(await person.reads()).not.toContain(NOTE)
      expect(await person.chosen()).toEqual([])
    }
  },
  { on: TABLET },
)

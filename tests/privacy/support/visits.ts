import { setTimeout as wait } from 'node:timers/promises'

import words from '../../../src/content/locales/en/instrument.json' with { type: 'json' }
import { button, link, linkStarting, radio, untilTitled, type Hand } from './hand.ts'

const ANSWERS = 'yes no unsure skipped yes no yes no no yes unsure'.split(' ') as Answer[]
type Answer = keyof typeof words.answers

/**
 * A whole check with every kind of answer, with Back and Forward on the way and from the result,
 * and Leave at the end. Returns what the code calls the first answer, as the page holds it.
 */
export async function visitFully(hand: Hand, site: string): Promise<string | null> {
  await hand.open(site)
  await hand.press(button('Start'))
  await untilTitled(hand, (title) => title.startsWith('Before you start'))
  await hand.press(button('Continue'))
  await hand.press(radio(words.supervision.options['not-sole'].label))
  await hand.press(button('Continue'))
  const held = await hand.read(radio(words.answers.yes), 'value')
  for (const [place, answer] of ANSWERS.entries()) {
    await untilTitled(hand, (title) => title.startsWith(`Question ${place + 1} of 11`))
    await hand.press(radio(words.answers[answer]))
    await hand.press(button('Continue'))
    if (place === 4) await backAndForward(hand, 3)
  }
  await untilTitled(hand, (title) => title.startsWith('Check your answers'))
  await hand.press(button('See what this means'))
  await untilTitled(hand, (title) => title.startsWith('Your result'))
  await backAndForward(hand, 4)
  await hand.press(link('Get help now'))
  await untilTitled(hand, (title) => title.startsWith('Get help now'))
  await backAndForward(hand, 1)
  await leave(hand)
  return held
}

/** What a counselor writes; found anywhere on a disk, it is a trace. */
export const NOTE = 'zq-note-written-7f3a'

/**
 * A visit with a counselor, with a note typed, Back and Forward, and the note still on the screen
 * at the end. Returns what the page calls the part that shows the note, or `null` if it does not.
 */
export async function visitTogether(hand: Hand, site: string): Promise<string | null> {
  await hand.open(site)
  await hand.press(linkStarting('With a counselor'))
  await hand.press(radio('The client, read aloud together'))
  await hand.press(button('Continue'))
  await untilTitled(hand, (title) => title.startsWith('Together, questions'))
  await hand.press(radio(words.supervision.options['not-sole'].label))
  for (const [place, answer] of ANSWERS.entries())
    await hand.press(`(//article)[${place + 2}]${radio(words.answers[answer])}`)
  await hand.press('//summary[normalize-space()="Write a note"]')
  await hand.type('//textarea', NOTE)
  await wait(2000) // the browser writes now and then what it would restore
  await hand.press(link('For the counselor'))
  await untilTitled(hand, (title) => title.startsWith('Together, notes'))
  await backAndForward(hand, 1)
  return hand.read(`//section[contains(., "${NOTE}")]`, 'aria-label')
}

/** Leaves from wherever the visit is. */
export async function leave(hand: Hand): Promise<void> {
  await hand.press(link('Leave'))
  await untilTitled(hand, (title) => title === 'Left')
}

/** Does all that the site may not do. */
export async function visitCarelessly(hand: Hand, site: string): Promise<void> {
  await hand.open(site)
  await hand.press(radio('Yes'))
  await hand.press(button('Leak'))
  await hand.read(button('Leaked'), 'type')
}

async function backAndForward(hand: Hand, steps: number): Promise<void> {
  for (const way of ['back', 'forward'] as const)
    for (let step = 0; step < steps; step += 1) {
      const before = await hand.title()
      await hand[way]()
      await untilTitled(hand, (title) => title !== before)
    }
}

import { expect, it } from 'vitest'

import { createShiftCounter } from '#features/quick-exit/shift-counter.ts'
import { shiftThrice } from '#inline/shift-thrice.ts'

/** Plays keys in turn, half a second each: “+” goes down, “-” comes up, “*” is a pointer. */
function play(keys: string, pace = 500): (number | undefined)[] {
  const counter = createShiftCounter()
  return keys.split(' ').flatMap((stroke, place) => {
    const key = stroke.slice(1)
    if (stroke === '*') counter.handlePointer()
    else if (stroke.startsWith('+')) counter.handleDown(key, keys.includes('Alt'))
    else return [counter.handleUp(key, place * pace)]
    return []
  })
}

/** Plays the same before the app is there, and says whether that leaves. */
function leavesEarly(keys: string, pace = 500): boolean {
  let hasLeft = false
  const tell = shiftThrice(() => (hasLeft = true))
  const held = new Set<string>()
  for (const [place, stroke] of keys.split(' ').entries()) {
    const key = stroke.slice(1)
    const type = { '+': 'keydown', '-': 'keyup', '*': 'pointerdown' }[stroke.charAt(0)]
    const common = { type, timeStamp: place * pace, altKey: held.has('Alt') && key !== 'Alt' }
    if (stroke === '*') tell(common as PointerEvent)
    else tell({ ...common, key, repeat: stroke === `+${key}` && held.has(key) } as KeyboardEvent)
    if (type === 'keydown') held.add(key)
    else held.delete(key)
  }
  return hasLeft
}

const ONCE = '+Shift -Shift'
const TWICE = `${ONCE} ${ONCE}`
const THRICE = `${TWICE} ${ONCE}`

it.each([
  ['three presses', THRICE, [2, 1, 0]],
  ['a key held so long that it repeats', `+Shift +Shift +Shift -Shift ${TWICE}`, [2, 1, 0]],
] as const)('leaves on %s of Shift', (_what, keys, left) => {
  expect(play(keys)).toEqual(left)
  expect(leavesEarly(keys)).toBe(true)
})

it.each([
  ['a capital letter', `+Shift +A -A -Shift ${TWICE}`],
  ['Shift and Tab', `+Shift +Tab -Tab -Shift ${TWICE}`],
  ['Alt and Shift', '+Alt +Shift -Shift +Shift -Shift +Shift -Shift -Alt'],
  ['Shift and a click', `+Shift * -Shift ${TWICE}`],
  ['a letter in between', `${TWICE} +a -a ${ONCE}`],
  ['a click in between', `${TWICE} * ${ONCE}`],
])('stays for %s', (_what, keys) => {
  expect(play(keys)).not.toContain(0)
  expect(leavesEarly(keys)).toBe(false)
})

it('takes any three presses within five seconds, not only the first three', () => {
  // Pressed at 2.4, 4.8, 7.2 and 9.6 s: never three within five seconds …
  expect(play(`${THRICE} ${ONCE}`, 2400)).not.toContain(0)
  expect(leavesEarly(`${THRICE} ${ONCE}`, 2400)).toBe(false)
  // … and at 1.6, 4.8, 8 s, then twice in a hurry.
  const counter = createShiftCounter()
  const left = [1600, 4800, 8000, 8100].map((at) => {
    counter.handleDown('Shift', false)
    return counter.handleUp('Shift', at)
  })
  expect(left).toEqual([2, 1, 1, 0])
})

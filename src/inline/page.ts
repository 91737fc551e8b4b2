import { find } from './find.ts'
import { takeFirstSteps } from './first-steps.ts'
import { letAppIn } from './let-app-in.ts'
import { showOwnNumbers } from './own-numbers.ts'

/*
 * Runs at the end of every page that was written at the build. It is part of what has to arrive
 * before anything can be pressed, so it is written to be small: docs/adr/0020-static-first.md.
 */
const main = find('main')
const { hidden, dataset } = document.documentElement
if (main && !hidden) {
  showOwnNumbers()
  window.firstSteps = takeFirstSteps(main, letAppIn())
}
// What the guard in the head has hidden is on its way out, and is not for anyone to use. From a page
// that only leads to another the browser is gone by then.
else if (dataset['moved'] === undefined) letAppIn()

// What was pressed before this was here.
const { pressedEarly } = window
delete window.pressedEarly
if (pressedEarly instanceof Element) pressedEarly.closest('button')?.click()

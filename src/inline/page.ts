import { find } from './find.ts'
import { takeFirstSteps } from './first-steps.ts'
import { letAppIn } from './let-app-in.ts'
import { showOwnNumbers } from './own-numbers.ts'
import { leave } from './way-out.ts'

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
// A page on its way out goes on by itself, however long the app may take to be here.
else if (dataset['out'] !== undefined) {
  const goOut = () => leave(0, dataset['out'] || undefined)
  window.addEventListener('pageshow', ({ persisted }) => persisted && goOut())
  goOut()
}

// What was pressed before this was here.
const { pressedEarly } = window
delete window.pressedEarly
if (pressedEarly instanceof Element) pressedEarly.closest('button')?.click()

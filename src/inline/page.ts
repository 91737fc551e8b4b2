import { find } from './find.ts'
import { takeFirstSteps } from './first-steps.ts'
import { letAppIn } from './let-app-in.ts'
import { isOwnPage } from './own-page.ts'

/*
 * Runs at the end of every page that was written at the build. It is part of what has to arrive
 * before anything can be pressed, so it is written to be small: docs/adr/0020-static-first.md.
 */
const app = find('#root')
const main = find('main')
// What the guard in the head has hidden is on its way out, and is not for anyone to use.
if (document.documentElement.hidden) letAppIn()
else if (app && main && isOwnPage(app)) window.firstSteps = takeFirstSteps(main, letAppIn())

// What was pressed before this was here.
const { pressedEarly } = window
delete window.pressedEarly
if (pressedEarly instanceof Element) pressedEarly.closest('button')?.click()

import { toOwnPage } from './own-page.ts'

/*
 * Runs in the head of every page, before there is anything to show. A page that a person has left,
 * or that is passed on the way out, shows nothing when Back or Forward loads it again. How it goes
 * on from there is for platform/leave-site.ts, whose marks these are.
 */
const isPassed = window.navigation
  ?.entries()
  .some((entry) => String(entry.getState()).startsWith('leaving'))
if (isPassed || window.history.state?.n) document.documentElement.hidden = true
else toOwnPage()

// On a bad line the end of a page, where its script is, comes seconds after what can be pressed.
window.addEventListener('click', ({ target }) => {
  if (document.readyState === 'loading') window.pressedEarly = target
})

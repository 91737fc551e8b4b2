import { toOwnPage } from './own-page.ts'

/*
 * Runs in the head of every page, before there is anything to show. A page that a person has left,
 * or that is passed on the way out, shows nothing when Back or Forward loads it again, and leads out
 * as soon as its end is here: page.ts. The marks are those of platform/leave-site.ts.
 */
const passed = window.navigation
  ?.entries()
  .map((entry) => String(entry.getState()))
  .find((state) => state.startsWith('leaving'))
const { n, to } = window.history.state ?? {}
if (passed ?? n) {
  document.documentElement.hidden = true
  document.documentElement.dataset['out'] = to ?? passed?.slice('leaving '.length) ?? ''
} else toOwnPage()

// On a bad line the end of a page, where its script is, comes seconds after what can be pressed.
window.addEventListener('click', ({ target }) => {
  if (document.readyState === 'loading') window.pressedEarly = target
})

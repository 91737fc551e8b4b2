import type { FirstSteps } from '#platform/first-steps.ts'
import { joinOtherTabs } from '#platform/other-tabs.ts'
import { find, findTemplate } from './find.ts'
import { takePagesBehind } from './pages-behind.ts'
import { shiftThrice } from './shift-thrice.ts'
import { leave } from './way-out.ts'

/**
 * What a person can do before the app is here. It knows no question and no word: the first pages of
 * the check stand in the page, each as React wrote it, and the answers stay in their radios, where
 * the app finds them when it takes over. What it can't do itself waits until then, and lets it in.
 */
export function takeFirstSteps(page: HTMLElement, letAppIn: () => void): FirstSteps {
  const { history } = window
  const before: unknown = history.state?.i
  const resumed = typeof before === 'number'
  const pages = takePagesBehind(page)
  let index = resumed ? before : 0
  /** Which page each entry of this visit shows, by the index in its state. */
  const entries = new Map([[index, 0]])
  let isHeld = false
  let isLeft = false
  let hasFailed = false
  let pressed: HTMLElement | undefined
  /** What the press before was on, if it could lead to another page. */
  let led: HTMLElement | null | undefined
  const listening = new AbortController()
  const otherTabs = joinOtherTabs(leaveHere)

  function push(number: number): void {
    try {
      history.pushState({ i: index + 1 }, '')
      index += 1
      for (const later of entries.keys()) if (later > index) entries.delete(later)
    } catch {
      // Safari refuses more than 100 entries in 30 seconds; the step is then shown without one.
    }
    entries.set(index, number)
    // A language is wanted on the next page too. What else was asked for was asked for on this one.
    if (!pressed?.lang) pressed = undefined
    pages.show(number)
  }

  function step(way: string): void {
    const at = pages.at()
    if (way === 'back') {
      if (entries.get(index - 1) === at - 1) history.back()
      else push(at - 1)
    } else if (!pages.isMissing()) push(pages.chosen(at) === 'no-use' ? pages.last : at + 1)
    if (pages.at() === pages.last) letAppIn()
  }

  function wait(target: HTMLElement): void {
    pressed = target
    letAppIn()
  }

  function leaveHere(): void {
    if (isLeft) return
    isLeft = true
    leave(index)
    find('#root')?.replaceChildren()
    pages.forget()
  }

  function leaveAll(): void {
    leaveHere()
    otherTabs.tellToLeave()
  }

  /**
   * A way to another page does. Where a script has failed, no one knows how long there is to wait, and
   * help does not: whoever comes back is told that they are gone. A tab of its own would keep them,
   * and keep them in sight: Leave in it could not reach this one.
   */
  function losesAnswers(href: string): boolean {
    return href[0] === '/' && !hasFailed && pages.isAnswered()
  }

  function handlePress(event: MouseEvent): void {
    const { target: pressedOn, detail } = event
    const target = (pressedOn as Element).closest<HTMLElement>('a,button,summary')
    const { leave: leaves, go } = target?.dataset ?? {}
    if (leaves !== undefined) leaveAll()
    // Not by the second half of a double press: another page may stand under the same finger by now.
    // What opens and closes in its place keeps only itself from that.
    else if (detail < 2 || !led || (led !== target && led.localName === 'summary')) {
      led = target
      if (!target || target.localName === 'summary') return
      const href = target.getAttribute('href')
      if (href === '#page') page.focus()
      // A link to a page without an address leads nowhere before the app is here.
      else if (href && go === undefined && !losesAnswers(href)) return
      else if (!go || isHeld) wait(target)
      else step(go)
    }
    keepFromApp(event)
  }

  const handleShift = shiftThrice(() => pages.shiftLeaves() && leaveAll())
  const handlers: { [Type in keyof WindowEventMap]?: (event: WindowEventMap[Type]) => void } = {
    click: handlePress,
    auxclick(event) {
      if (event.button < 2 && (event.target as Element).closest('[data-leave]')) handlePress(event)
    },
    keydown: handleShift,
    keyup: handleShift,
    pointerdown: handleShift,
    change(event) {
      pages.say()
      if (!(event.target instanceof HTMLSelectElement)) return
      keepFromApp(event)
      wait(event.target)
    },
    error({ target }) {
      hasFailed ||= target instanceof HTMLScriptElement
    },
    popstate({ state }) {
      if (isLeft || isHeld) return
      index = state?.i ?? 0
      pages.show(entries.get(index) ?? 0)
    },
    pagehide() {
      document.documentElement.hidden = true
      page.replaceChildren()
      pages.forget()
    },
    pageshow({ persisted }) {
      if (persisted) window.location.reload()
    },
  }
  for (const [type, handle] of Object.entries(handlers))
    window.addEventListener(type, handle as (event: Event) => void, {
      signal: listening.signal,
      capture: true,
    })

  // A page that is answered begins at its top, however far down somebody was when they left it.
  if (pages.last) history.scrollRestoration = 'manual'
  history.replaceState({ i: index }, '')
  const notice = resumed && findTemplate('[data-resumed]')
  if (notice) page.prepend(notice)

  return {
    ...pages,
    resumed,
    entries,
    isLeft: () => isLeft,
    hold() {
      isHeld = true
      pages.hush()
    },
    end() {
      listening.abort()
      otherTabs.part()
      pages.forget()
      delete window.firstSteps
      pages.say()
      const waits = pressed
      led = pressed = undefined
      return waits
    },
  }
}

/** The app would otherwise hear of it too while it takes over, and it would be done twice. */
function keepFromApp(event: Event): void {
  event.preventDefault()
  event.stopPropagation()
}

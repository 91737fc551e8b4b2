import { findTemplate } from './find.ts'

/** So long nobody presses anything before the app comes in: it never does in the middle of a step. */
const REST_MS = 400
const FIRST_WAIT_MS = 700
const LONGEST_WAIT_MS = 30_000

/**
 * Fetches the app, which a page names in a template, once the page has been painted, and lets it in
 * when it is here and the hand rests: to ask for its files costs a slow phone more than all else that
 * is done here, and nobody waits for them yet. What does not arrive is asked for again for as long as
 * the page is open, at longer and longer times, by an element like it: Firefox and Safari remember a
 * script that failed, and ask no one. Returns what lets it in at once, for what only the app can do.
 */
export function letAppIn(): () => void {
  const written = [...(findTemplate('[data-app]')?.children ?? [])]
  const parts = written.map((part) => part.cloneNode())
  const early = parts.filter((part) => part instanceof HTMLLinkElement)
  const scripts = parts.filter((part) => part instanceof HTMLScriptElement)
  const touching = new AbortController()
  let missing = 1 // nothing has been asked for yet
  let wait = 0
  let rest: number | undefined

  function open(): void {
    touching.abort()
    window.clearTimeout(rest)
    document.head.append(...early.splice(0), ...scripts.splice(0))
  }
  /** One file after another, whenever there is nothing else to do. */
  function ask(): void {
    const link = early.shift()
    if (!link) return arrive()
    // A browser that fetches nothing early does so with the scripts.
    if (link.relList.supports(link.rel)) {
      missing += 1
      link.addEventListener('load', arrive)
      link.addEventListener('error', arrive)
    }
    document.head.append(link)
    return soon(ask)
  }
  function arrive(): void {
    missing -= 1
    openAtRest()
  }
  function openAtRest(): void {
    if (missing === 0 && rest === undefined) open()
  }
  function touch(): void {
    window.clearTimeout(rest)
    rest = window.setTimeout(() => {
      rest = undefined
      openAtRest()
    }, REST_MS)
  }

  function askAgain({ target }: Event): void {
    const part = target instanceof Element && written.find((each) => each.isEqualNode(target))
    if (!part) return
    wait = Math.min(wait + FIRST_WAIT_MS, LONGEST_WAIT_MS)
    window.setTimeout(() => document.head.append(part.cloneNode()), wait)
  }

  window.addEventListener('error', askAgain, true)
  for (const type of ['pointerdown', 'click', 'keydown'])
    window.addEventListener(type, touch, { capture: true, signal: touching.signal })
  // A page in a tab that is not shown is never painted.
  if (document.hidden) ask()
  else requestAnimationFrame(() => soon(ask))
  return open
}

function soon(task: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(task, { timeout: FIRST_WAIT_MS })
  else setTimeout(task) // Safari
}

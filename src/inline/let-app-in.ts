import { find } from './find.ts'

/** So long nobody presses anything before the app comes in: it never does in the middle of a step. */
const REST_MS = 400
const FIRST_WAIT_MS = 700
const LONGEST_WAIT_MS = 30_000

/**
 * Fetches the app, which a page names in a template, and lets it in once it is here and the hand
 * rests. What does not arrive is asked for again for as long as the page is open, at longer and
 * longer times, by an element like it: Firefox and Safari remember a script that failed, and ask no
 * one. Returns what lets it in at once, for what only the app can do.
 */
export function letAppIn(): () => void {
  const app = find('[data-app]')
  const written = app instanceof HTMLTemplateElement ? [...app.content.children] : []
  const parts = written.map((part) => part.cloneNode())
  const early = parts.filter((part) => part instanceof HTMLLinkElement)
  const scripts = parts.filter((part) => part instanceof HTMLScriptElement)
  const touching = new AbortController()
  let missing = 0
  let wait = 0
  let rest: number | undefined

  function open(): void {
    touching.abort()
    window.clearTimeout(rest)
    document.head.append(...scripts.splice(0))
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
  for (const link of early) {
    // A browser that fetches nothing early does so with the scripts.
    if (!link.relList.supports(link.rel)) continue
    missing += 1
    link.addEventListener('load', arrive)
    link.addEventListener('error', arrive)
  }
  document.head.append(...early)
  openAtRest()
  return open
}

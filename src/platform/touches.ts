import { after } from './after.ts'

/** How long a press is waited for: what is dragged out of the page is let go of elsewhere. */
const LONGEST_PRESS_MS = 3000
const LOOK_AGAIN_MS = 50

/**
 * Calls the listener for every touch and every key, before the page itself has it. Where it returns
 * true, that touch has done what it was for: nothing under the finger is pressed by it. Shift presses
 * nothing, and counts on its way out. Returns the way to stop, which a touch may set off: the rest of it
 * presses nothing of what has come up under it either.
 */
export function onEveryTouch(listener: () => boolean): () => void {
  const listening = new AbortController()
  const options = { capture: true, passive: false, signal: listening.signal }
  let spent = false
  let isOver = false

  function handleFirst(event: Event): void {
    if (isOver) return listening.abort() // another touch
    const isAnswer = listener()
    spent = isAnswer && !('key' in event && event.key === 'Shift')
    if (spent) swallow(event)
  }
  function handleFollowing(event: Event): void {
    if (spent) swallow(event)
  }
  function handleLast(event: Event): void {
    // A screen reader presses without touching first.
    if (spent || (!isOver && listener())) swallow(event)
    spent = false
    if (isOver) listening.abort()
  }
  window.addEventListener('pointerdown', handleFirst, options)
  window.addEventListener('keydown', handleFirst, options)
  window.addEventListener('wheel', handleFirst, options)
  window.addEventListener('mousedown', handleFollowing, options)
  window.addEventListener('click', handleLast, options)
  window.addEventListener('keyup', handleLast, options)
  return () => {
    isOver = true
    // The listener may stop it, and say after that what the touch has done.
    queueMicrotask(() => {
      if (!spent) listening.abort()
    })
    window.setTimeout(() => listening.abort(), LONGEST_PRESS_MS)
  }
}

function swallow(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/**
 * From now on the second half of a double press, as the browser counts them, presses nothing: by then
 * another page may stand under the same finger. After a press on what leads nowhere, on an answer,
 * a browser counts so too: who is quick with a thumb has pressed another thing. Leave is pressed by any.
 * Returns the way to stop.
 */
export function ignoreSecondPresses(): () => void {
  const listening = new AbortController()
  let isOnWay = true // of a first half from before this listened: it went with the page’s own script
  /** Held loosely: what was pressed goes with its page. */
  let opened: WeakRef<Element> | undefined

  function handleClick(event: MouseEvent): void {
    const { detail, target } = event
    if (!(target instanceof Element) || target.closest('[data-leave]')) return
    const summary = target.closest('summary')
    if (detail > 1 && (isOnWay || (summary && summary === opened?.deref()))) {
      event.preventDefault()
      event.stopPropagation()
    } else {
      isOnWay = target.closest('a, button') !== null
      opened = summary ? new WeakRef(summary) : undefined
    }
  }
  window.addEventListener('click', handleClick, { capture: true, signal: listening.signal })
  return () => listening.abort()
}

/**
 * Comes to an end once nothing is held down, by finger, mouse or key, and in the next task at the
 * soonest. Where a page is rendered afresh between the two halves of a press, the browser finds
 * nothing that both were on, and the press is lost.
 */
export async function untilLetGo(): Promise<void> {
  const latest = performance.now() + LONGEST_PRESS_MS
  await after(0)
  while (document.documentElement.matches(':active') && performance.now() < latest)
    await after(LOOK_AGAIN_MS)
}

const FIRST_WAIT_MS = 1000
const LONGEST_WAIT_MS = 30_000

/** Whether this is the first script of the app, or its look; what comes early is part of the script. */
export function isPart(target: unknown): target is HTMLScriptElement | HTMLLinkElement {
  return (
    target instanceof HTMLScriptElement ||
    (target instanceof HTMLLinkElement && target.rel === 'stylesheet')
  )
}

/**
 * Asks again for a part that did not arrive, for as long as the page is open, at longer and longer
 * times. The policy lets no page make an element of a script: it is brought by a link, which checks
 * it as the element did, and begun by an import. Firefox and Safari remember a module that failed
 * until the page is loaded afresh, and ask no one.
 */
export function askAgain(part: HTMLScriptElement | HTMLLinkElement, wait = FIRST_WAIT_MS): void {
  const later = () => askAgain(part, Math.min(wait * 2, LONGEST_WAIT_MS))
  window.setTimeout(() => {
    const isScript = part instanceof HTMLScriptElement
    const link = document.createElement('link')
    link.rel = isScript ? 'modulepreload' : part.rel
    link.crossOrigin = ''
    link.integrity = part.integrity
    link.addEventListener('error', later)
    if (isScript)
      link.addEventListener('load', () => void import(/* @vite-ignore */ part.src).catch(later))
    link.href = isScript ? part.src : part.href
    document.body.append(link)
  }, wait)
}

/**
 * Browsers inside other apps have a `print` that is missing or does nothing, and no way to tell but
 * their name: Android's web view says `; wv)`, iOS's leaves out `Safari/`, and the big apps sign.
 */
const IN_APP = /; wv\)|FBAN|FBAV|Instagram|Line\/|musical_ly|TikTok|Snapchat|MicroMessenger/
const APPLE_MOBILE = /iPhone|iPad|iPod/

/** Whether this browser can be expected to print. */
export function canPrint(): boolean {
  const { userAgent } = navigator
  const isAppleWebView = APPLE_MOBILE.test(userAgent) && !userAgent.includes('Safari/')
  return typeof window.print === 'function' && !IN_APP.test(userAgent) && !isAppleWebView
}

/** Opens the print window. False where there is none; it never throws. */
export function printPage(): boolean {
  try {
    window.print()
    return true
  } catch {
    return false
  }
}

/**
 * Gives the page another title for as long as it is being printed, by whatever way: browsers print
 * the title in a page's margin and take it for the name of a PDF. `titleNow` is asked when printing
 * starts, in the language of that moment. Returns the way to stop.
 */
export function titleWhilePrinting(titleNow: () => string): () => void {
  let shown: string | undefined
  let title = ''

  function hide(): void {
    shown ??= document.title
    title = titleNow()
    document.title = title
  }
  function restore(): void {
    if (shown !== undefined && document.title === title) document.title = shown
    shown = undefined
  }
  window.addEventListener('beforeprint', hide)
  window.addEventListener('afterprint', restore)
  return () => {
    restore()
    window.removeEventListener('beforeprint', hide)
    window.removeEventListener('afterprint', restore)
  }
}

/**
 * Calls the listener when the page is no longer seen: another tab or app is in front, the screen is
 * off, or the page is being left. Returns the way to stop.
 */
export function onPageOutOfSight(listener: () => void): () => void {
  function handleChange(): void {
    if (document.hidden) listener()
  }
  document.addEventListener('visibilitychange', handleChange)
  window.addEventListener('pagehide', listener)
  return () => {
    document.removeEventListener('visibilitychange', handleChange)
    window.removeEventListener('pagehide', listener)
  }
}

/**
 * Covers the page while nobody sees it, as when the screen is off: a device that wakes up first shows
 * what it showed last. `beforeSeen` is called when the page comes back, before it is uncovered, and
 * after printing, which holds up all clocks of a page. Returns the way to stop.
 */
export function coverWhileUnseen(beforeSeen: () => void): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const { dataset } = document.documentElement

  function handleChange(): void {
    if (document.hidden) dataset['covered'] = ''
    else handleReturn()
  }
  function handleReturn(): void {
    beforeSeen()
    delete dataset['covered']
  }
  document.addEventListener('visibilitychange', handleChange, { signal })
  // From a frozen page, in Chromium, which may still be out of sight.
  document.addEventListener('resume', handleChange, { signal })
  window.addEventListener('focus', beforeSeen, { signal })
  window.addEventListener('afterprint', beforeSeen, { signal })
  return () => {
    listening.abort()
    delete dataset['covered']
  }
}

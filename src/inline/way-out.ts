import { find } from './find.ts'

const PATIENCE_MS = 1000

/**
 * Leaves as platform/leave-site.ts does, which is not here yet: the same marks in the same order,
 * with the same one second. `index` is that of the entry left from. On an entry that has the mark
 * already, it goes out. `to` is where an agency has leaving lead, if a page before this knew.
 */
export function leave(index: number, to?: string): void {
  const { history, navigation, location } = window
  const destination = to ?? find('[data-leave]')?.getAttribute('href') ?? ''
  const { n } = history.state ?? {}
  const isOnLine = navigator.onLine && n !== 'blank'
  let isCut = false

  function cut(): void {
    if (isCut) return out()
    isCut = true
    const mark = { n: isOnLine ? 'out' : 'blank', ...(to && { to }) }
    try {
      history.replaceState(mark, '')
      history.pushState(mark, '')
      history.back()
    } catch {
      out() // Safari refuses more than 100 entries in 30 seconds
    }
  }
  function out(): void {
    location.replace(isOnLine ? destination : 'about:blank')
  }

  document.documentElement.hidden = true
  document.title = 'Eleven'
  if (n) return out()
  window.addEventListener('popstate', cut)
  window.setTimeout(out, PATIENCE_MS)
  const before = navigation?.currentEntry?.index ?? Math.min(index, history.length - 1)
  if (before === 0) return cut()
  navigation?.updateCurrentEntry({ state: 'leaving' })
  history.go(-before)
}

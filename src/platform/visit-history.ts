/** Where a visit is: an in-app path and a note for the page there. Both live in memory only. */
interface Place<Note> {
  readonly path: string
  readonly note: Note | undefined
  /** Whether the browser’s Back or Forward led here. */
  readonly returned: boolean
  /** Different for every arrival, so that a page opened again counts as a new one. */
  readonly arrival: number
}

/**
 * The history of one visit under one address. The browser's history holds an opaque index per
 * step, so Back and Forward work natively while its list shows a single row; which page an index
 * stands for is known in memory alone and dies with the page. Nothing else is ever put into a
 * history entry: history state reaches the disk.
 */
export interface VisitHistory<Note> {
  /** The one address, as the browser shows it. */
  readonly address: string
  /** Whether this page was loaded onto an earlier entry of a visit: what was in memory is gone. */
  readonly resumed: boolean
  /** Whether it was loaded onto a later entry than the first: the visit had gone on from there. */
  readonly resumedMidway: boolean
  readonly place: () => Place<Note>
  readonly subscribe: (listener: () => void) => () => void
  /** Goes on to a path. The path already shown is left as it is, so a double press adds nothing. */
  readonly push: (path: string, note?: Note) => void
  readonly replace: (path: string, note?: Note) => void
  readonly go: (delta: number) => void
  /** Whether the entry before belongs to this visit. */
  readonly canGoBack: () => boolean
  /** Goes to a path that came before: by the browser's Back where the entry before is that path. */
  readonly back: (path: string) => void
  /**
   * Shows a path as the first of a visit that has only begun: Back and Forward find nothing of what
   * came before, neither its pages nor how many there were.
   */
  readonly startOver: (path: string) => void
}

interface Opening {
  /** What the address bar shows. */
  readonly address?: string
  /**
   * The entries of a visit that began before this script was here, by index, with their paths. The
   * browser stands on one of them.
   */
  readonly begun?: ReadonlyMap<number, string> | undefined
}

/** Opens the history of this visit at `first`; `start` stands in for entries of a visit gone by. */
export function openVisitHistory<Note>(
  first: string,
  start: string,
  { address = '/', begun }: Opening = {},
): VisitHistory<Note> {
  const entries = new Map<number, { path: string; note: Note | undefined }>()
  const listeners = new Set<() => void>()
  const found = indexIn(window.history.state)
  let index = found ?? 0
  let arrivals = 0
  let current: Place<Note>
  /** Whether the browser is on its way to the first entry, to begin again there. */
  let startsOver = false

  function show(at: number, path: string, note: Note | undefined, returned = false): void {
    index = at
    entries.set(at, { path, note })
    current = { path, note, returned, arrival: arrivals++ }
    for (const listener of listeners) listener()
  }

  function push(path: string, note?: Note): void {
    if (path === current.path) return
    const next = index + 1
    if (!write('pushState', next)) return show(index, path, note)
    for (const later of entries.keys()) if (later >= next) entries.delete(later)
    show(next, path, note)
  }

  /**
   * Browsers have no call that forgets entries, but a pushed entry forgets all that lay ahead of it.
   * So: back to the first entry of the visit, and a new one pushed from there, as in leave-site.ts.
   */
  function startOver(path: string): void {
    entries.clear()
    show(index, path, undefined) // at once: the way back takes a moment
    const before = Math.min(index, window.history.length - 1) // a browser may keep fewer
    if (before === 0) return pushFirst()
    startsOver = true
    window.history.go(-before)
  }

  /** Shows the page again, on a new entry that has nothing known around it. */
  function pushFirst(): void {
    entries.clear()
    show(write('pushState', index + 1) ? index + 1 : index, current.path, current.note)
  }

  for (const [at, path] of begun ?? []) entries.set(at, { path, note: undefined })
  if (!begun) write('replaceState', index)
  show(index, first, undefined)
  window.addEventListener('popstate', (event) => {
    const at = indexIn(event.state) ?? 0
    if (startsOver) {
      startsOver = false
      index = at
      // The browser now scrolls to where someone was on that entry; only then is the top the top.
      return void window.setTimeout(pushFirst)
    }
    const entry = entries.get(at)
    show(at, entry?.path ?? start, entry?.note, true)
  })

  return {
    address,
    resumed: found !== undefined && !begun,
    resumedMidway: index > 0 && !begun,
    place: () => current,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    push,
    replace: (path, note) => show(index, path, note),
    go: (delta) => window.history.go(delta),
    canGoBack: () => entries.has(index - 1),
    back(path) {
      if (entries.get(index - 1)?.path === path) window.history.back()
      else push(path)
    },
    startOver,
  }
}

function write(method: 'pushState' | 'replaceState', at: number): boolean {
  try {
    window.history[method]({ i: at }, '')
    return true
  } catch {
    // Safari refuses more than 100 entries in 30 seconds; the step is then shown without one.
    return false
  }
}

/** The index that a visit put into the state of a history entry, if it did. */
export function indexIn(state: unknown): number | undefined {
  return typeof state === 'object' && state !== null && 'i' in state && typeof state.i === 'number'
    ? state.i
    : undefined
}

import { indexIn } from './visit-history.ts'

/**
 * What stands in a history entry once a person has left through it: where it leads. It goes into
 * history state, which reaches the disk, and tells nothing but that.
 */
interface Mark {
  readonly n: 'out' | 'blank'
  /** Where an agency has leaving lead; left out for the destination that the site was built with. */
  readonly to?: string
}

/**
 * Put beside the entry a person leaves from, with where an agency has it lead, for a page that the
 * way out may load: see below.
 */
const LEAVING = 'leaving'

/** Whatever the browser does or does not do, the page is gone after this. */
const PATIENCE_MS = 1000

/** The parts of the browser that leaving touches; a test brings its own. */
export interface ExitBrowser {
  readonly history: Pick<History, 'state' | 'length' | 'go' | 'back' | 'pushState' | 'replaceState'>
  readonly location: Pick<Location, 'replace'>
  readonly navigator: { readonly onLine: boolean }
  readonly document: { title: string }
  /** Not in browsers from before 2026. */
  readonly navigation?: {
    readonly currentEntry: { readonly index: number } | null
    readonly entries: () => readonly { readonly getState: () => unknown }[]
    readonly updateCurrentEntry: (options: { readonly state: unknown }) => void
  }
  readonly addEventListener: (type: 'popstate', listener: () => void) => void
  readonly setTimeout: (callback: () => void, milliseconds: number) => unknown
}

interface ExitOptions {
  /** The address that leaving leads to. */
  readonly destination: string
  /** The title of the entry that stays behind. It reaches the history list. */
  readonly title: string
  /** Takes everything off the screen and out of memory, at once. */
  readonly blank: () => void
}

export interface Exit {
  /** From now on leaving leads to this https address, which an agency has named. */
  readonly leadTo: (address: string) => void
  /** Blanks the page in this very task and leaves. A second call changes nothing. */
  readonly leave: () => void
  /** Whether this page is on its way out, and so may render nothing. */
  readonly isLeaving: () => boolean
  /** Goes on out from a page on its way out that Back or Forward brought back alive. */
  readonly leaveOn: () => void
}

/**
 * The way out of the site, with what it takes that Back and Forward find nothing of it. Browsers
 * have no call that forgets entries, but a pushed entry forgets all that lay ahead of it. So: go
 * to the first entry of the site, mark it, push one marked entry, step back from it, and put the
 * destination in place of the first. Back then leads to the page before the site, Forward to the
 * marked entry, which leads out again before anything is rendered: docs/adr/0010.
 *
 * Opened on such an entry, or on a page that was loaded half way out, it leaves by itself.
 */
export function openExit(
  { destination, title, blank }: ExitOptions,
  browser: ExitBrowser = window,
): Exit {
  const { history, navigation } = browser
  let phase: 'here' | 'to-first' | 'from-marked' | 'out' = 'here'
  const found = markIn(history.state)
  const passing = found ? undefined : navigation?.entries().map(leavingIn).find(Boolean)
  let named = found?.to ?? passing?.to
  const mark = (): Mark =>
    found ?? {
      n: browser.navigator.onLine ? 'out' : 'blank',
      ...(named !== undefined && { to: named }),
    }

  function leave(): void {
    if (phase !== 'here') return
    phase = 'to-first'
    browser.setTimeout(out, PATIENCE_MS)
    try {
      blank()
    } finally {
      toFirst()
    }
  }

  function toFirst(): void {
    const before = entriesBefore(browser)
    if (before === 0) return cutWhatLiesAhead()
    // The site may have been opened twice in a row in this tab. Its first entry is then another
    // page, which has to know that it is passed on the way out; no storage is used to tell it.
    const state = named === undefined ? LEAVING : `${LEAVING} ${named}`
    navigation?.updateCurrentEntry({ state })
    history.go(-before)
  }

  function cutWhatLiesAhead(): void {
    const state = mark()
    phase = 'from-marked'
    try {
      history.replaceState(state, '')
      history.pushState(state, '')
    } catch {
      return out() // Safari refuses more than 100 entries in 30 seconds
    }
    browser.document.title = title // of the pushed entry
    history.back()
  }

  function out(): void {
    phase = 'out'
    const offline = mark().n === 'blank' || !browser.navigator.onLine
    browser.location.replace(offline ? 'about:blank' : (named ?? destination))
  }

  browser.addEventListener('popstate', () => {
    if (phase === 'to-first') cutWhatLiesAhead()
    else if (phase === 'from-marked') out()
  })

  if (found) {
    blank()
    out()
  } else if (passing) leave()

  return {
    leadTo(address) {
      if (phase === 'here') named = address
    },
    leave,
    isLeaving: () => phase !== 'here',
    leaveOn: out,
  }
}

/** How many entries of this site lie before the current one. */
function entriesBefore({ navigation, history }: ExitBrowser): number {
  const index = navigation?.currentEntry?.index ?? -1
  if (index >= 0) return index
  // Without the Navigation API: what the visit counted. A browser may keep fewer entries than that.
  return Math.min(indexIn(history.state) ?? 0, history.length - 1)
}

function markIn(state: unknown): Mark | undefined {
  if (typeof state !== 'object' || state === null || !('n' in state)) return undefined
  const to = 'to' in state ? wayOut(state.to) : undefined
  return { n: state.n === 'blank' ? 'blank' : 'out', ...(to !== undefined && { to }) }
}

/** What stands beside an entry that a person is leaving from, if they are. */
function leavingIn(entry: { readonly getState: () => unknown }): Pick<Mark, 'to'> | undefined {
  const state = entry.getState()
  if (typeof state !== 'string') return undefined
  const [word, address] = state.split(' ')
  if (word !== LEAVING) return undefined
  const to = wayOut(address)
  return to === undefined ? {} : { to }
}

function wayOut(address: unknown): string | undefined {
  return typeof address === 'string' && address.startsWith('https://') ? address : undefined
}

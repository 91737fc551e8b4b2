import type { ExitBrowser } from '#platform/leave-site.ts'

export interface FakeEntry {
  readonly page: string
  readonly document: number
  readonly state: unknown
  readonly navigationState?: unknown
}

/** How many entries a browser keeps of a tab; what came before them is forgotten. */
const MOST_ENTRIES = 50

/**
 * One tab of a browser: its entries, which of them is current, and what the documents of the site
 * listen to. Going to an entry of another document opens that document anew, as a load does.
 */
export function fakeBrowser(start: { entries: readonly FakeEntry[]; current: number }) {
  let entries = [...start.entries]
  let current = start.current
  let listeners: (() => void)[] = []
  let timers: (() => void)[] = []
  let tasks: (() => void)[] = []
  let open: (browser: ExitBrowser) => void = () => {}
  const online = { onLine: true }
  const document = { title: '' }

  const here = () => entries[current]
  const isOurs = (entry: FakeEntry | undefined) => entry?.page === 'eleven'
  const firstOfSite = () => {
    let first = current
    while (isOurs(entries[first - 1])) first -= 1
    return first
  }

  function traverse(delta: number): void {
    const from = here()
    if (!entries[current + delta]) return
    current += delta
    if (here()?.document === from?.document) listeners.forEach((listener) => listener())
    else load()
  }

  /** Loads the current entry: what was listening and waiting is gone with its document. */
  function load(): void {
    listeners = []
    timers = []
    if (isOurs(here())) open(browser(true))
  }

  function write(state: unknown, page = 'eleven', document_ = here()?.document ?? 0): FakeEntry {
    return { page, document: document_, state }
  }

  const browser = (withNavigation: boolean): ExitBrowser => {
    return {
      history: {
        get state() {
          return here()?.state
        },
        get length() {
          return entries.length
        },
        go: (delta = 0) => void tasks.push(() => traverse(delta)),
        back: () => void tasks.push(() => traverse(-1)),
        pushState(state: unknown) {
          entries = [...entries.slice(0, current + 1), write(state)].slice(-MOST_ENTRIES)
          current = entries.length - 1
        },
        replaceState(state: unknown) {
          entries[current] = write(state)
        },
      },
      location: {
        replace(address) {
          tasks = []
          entries[current] = write(null, String(address), -1)
          load()
        },
      },
      navigator: online,
      document,
      ...(withNavigation && {
        navigation: {
          get currentEntry() {
            return { index: current - firstOfSite() }
          },
          entries() {
            const past = entries.slice(0, current).findLastIndex((entry) => !isOurs(entry))
            const ahead = entries.findIndex((entry, at) => at > current && !isOurs(entry))
            return entries
              .slice(past + 1, ahead === -1 ? undefined : ahead)
              .map(({ navigationState }) => ({ getState: () => navigationState }))
          },
          updateCurrentEntry({ state }) {
            entries[current] = { ...write(here()?.state), navigationState: state }
          },
        },
      }),
      addEventListener: (_type, listener) => void listeners.push(listener),
      setTimeout: (callback) => timers.push(callback),
    }
  }

  return {
    browser,
    online,
    document,
    /** What a page of the site does when it is opened. */
    onOpen: (opened: (browser: ExitBrowser) => void) => void (open = opened),
    /** Lets the browser do what it was asked to, one after the other. */
    settle: () => {
      for (let task = tasks.shift(); task; task = tasks.shift()) task()
    },
    runTimers: () => timers.splice(0).forEach((timer) => timer()),
    /** A browser that is slow or will not go where it is asked. */
    dropTasks: () => void (tasks = []),
    press: (delta: 1 | -1) => {
      traverse(delta)
      for (let task = tasks.shift(); task; task = tasks.shift()) task()
      return here()?.page
    },
    pages: () => entries.map(({ page }, at) => (at === current ? `*${page}` : page)),
  }
}

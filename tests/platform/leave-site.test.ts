import { describe, expect, it, vi } from 'vitest'

import { openExit, type ExitBrowser } from '#platform/leave-site.ts'
import { fakeBrowser, type FakeEntry } from './fake-browser.ts'

const SEARCH: FakeEntry = { page: 'search', document: 0, state: null }

/** A visit of so many entries, all of one document. */
function visit(length: number, document = 1): FakeEntry[] {
  return Array.from({ length }, (_, i) => ({ page: 'eleven', document, state: { i } }))
}

/** A tab with a search, a visit and what came of leaving it. */
function tab(entries: readonly FakeEntry[], current: number, withNavigation = true) {
  const blank = vi.fn<() => void>()
  const fake = fakeBrowser({ entries, current })
  const open = (browser: ExitBrowser) =>
    openExit({ destination: 'weather', title: 'Eleven', blank }, browser)
  fake.onOpen((browser) => void open(browser))
  return { ...fake, blank, exit: open(fake.browser(withNavigation)) }
}

describe('leaving', () => {
  it.each([
    ['from the first page', [SEARCH, ...visit(1)], 1],
    ['after one step', [SEARCH, ...visit(2)], 2],
    ['from the result', [SEARCH, ...visit(15)], 15],
    ['from the middle, with pages ahead', [SEARCH, ...visit(9)], 5],
    ['from the first page, with pages ahead', [SEARCH, ...visit(9)], 1],
    ['with a page of another site ahead', [SEARCH, ...visit(4), { ...SEARCH, page: 'shop' }], 3],
    ['when the address was opened twice', [SEARCH, ...visit(3), ...visit(4, 2)], 6],
    ['when it was opened three times', [SEARCH, ...visit(3), ...visit(2, 2), ...visit(2, 3)], 7],
  ] as const)('shows nothing of the site by Back or Forward: %s', (_what, entries, current) => {
    const { exit, settle, pages, press } = tab(entries, current)
    exit.leave()
    settle()
    expect(pages()).toEqual(['search', '*weather', 'eleven'])
    expect(press(-1)).toBe('search')
    expect(press(1)).toBe('weather')
    expect(press(1)).toBe('weather')
  })

  it('blanks the page before anything else, in the same task', () => {
    const { exit, blank, pages } = tab([SEARCH, ...visit(3)], 3)
    exit.leave()
    expect(blank).toHaveBeenCalledOnce()
    expect(exit.isLeaving()).toBe(true)
    expect(pages()).toEqual(['search', 'eleven', 'eleven', '*eleven'])
  })

  it('leaves once, however often it is pressed', () => {
    const { exit, blank, settle, pages } = tab([SEARCH, ...visit(3)], 3)
    exit.leave()
    exit.leave()
    settle()
    exit.leave()
    expect(blank).toHaveBeenCalledOnce()
    expect(pages()).toEqual(['search', '*weather', 'eleven'])
  })

  it('leaves nothing when nothing came before it in the tab', () => {
    const { exit, settle, pages } = tab(visit(6), 5)
    exit.leave()
    settle()
    expect(pages()).toEqual(['*weather', 'eleven'])
  })

  it('leaves no page of a visit so long that the browser forgot how it began', () => {
    const { exit, settle, pages } = tab(visit(80).slice(-50), 49)
    exit.leave()
    settle()
    expect(pages()).toEqual(['*weather', 'eleven'])
  })

  it('opens an empty page when there is no network, and again on Forward', () => {
    const { exit, online, settle, press, pages } = tab([SEARCH, ...visit(3)], 3)
    online.onLine = false
    exit.leave()
    settle()
    expect(pages()).toEqual(['search', '*about:blank', 'eleven'])
    online.onLine = true
    expect(press(-1)).toBe('search')
    press(1)
    expect(press(1)).toBe('about:blank')
  })

  it('is over after a second even when the browser does not go where it is asked', () => {
    const { exit, dropTasks, runTimers, pages } = tab([SEARCH, ...visit(3)], 3)
    exit.leave()
    dropTasks()
    runTimers()
    expect(pages()).toEqual(['search', 'eleven', 'eleven', '*weather'])
  })

  it('goes on when the browser refuses another entry', () => {
    const { browser, settle, pages } = fakeBrowser({ entries: [SEARCH, ...visit(1)], current: 1 })
    const real = browser(true)
    const refusing = {
      ...real,
      history: {
        ...real.history,
        state: null,
        pushState() {
          throw new Error('Too many.')
        },
      },
    }
    openExit({ destination: 'weather', title: '', blank() {} }, refusing).leave()
    settle()
    expect(pages()).toEqual(['search', '*weather'])
  })

  it('goes on when taking the page off the screen fails', () => {
    const { browser, settle, pages } = fakeBrowser({ entries: [SEARCH, ...visit(3)], current: 3 })
    const blank = () => {
      throw new Error('A fault planted by a test.')
    }
    const exit = openExit({ destination: 'weather', title: '', blank }, browser(true))
    expect(exit.leave).toThrow('planted')
    settle()
    expect(pages()).toEqual(['search', '*weather', 'eleven'])
  })

  it('names the entry that stays behind by a title that tells nothing', () => {
    const { exit, document, settle } = tab([SEARCH, ...visit(3)], 3)
    document.title = 'Question 3'
    exit.leave()
    settle()
    expect(document.title).toBe('Eleven')
  })

  it('does the same in a browser without the Navigation API', () => {
    const { exit, settle, pages } = tab([SEARCH, ...visit(9)], 6, false)
    exit.leave()
    settle()
    expect(pages()).toEqual(['search', '*weather', 'eleven'])
  })
})

describe('leaving to where an agency has it lead', () => {
  const NEWS = 'https://news.example/'
  const opened = (entries: readonly FakeEntry[], current: number) => {
    const { exit, ...rest } = tab(entries, current)
    exit.leadTo(NEWS)
    return { exit, ...rest }
  }

  it('leads there, and again on Forward, where nothing has told it yet', () => {
    const { exit, settle, pages, press } = opened([SEARCH, ...visit(4)], 4)
    exit.leave()
    settle()
    expect(pages()).toEqual(['search', `*${NEWS}`, 'eleven'])
    expect(press(-1)).toBe('search')
    press(1)
    expect(press(1)).toBe(NEWS)
  })

  it('leads there through a page that was loaded half way out', () => {
    const { exit, settle, pages } = opened([SEARCH, ...visit(3), ...visit(4, 2)], 6)
    exit.leave()
    settle()
    expect(pages()).toEqual(['search', `*${NEWS}`, 'eleven'])
  })

  it('stays on its way when it is told while leaving', () => {
    const { exit, settle, pages } = tab([SEARCH, ...visit(3)], 3)
    exit.leave()
    exit.leadTo(NEWS)
    settle()
    expect(pages()).toEqual(['search', '*weather', 'eleven'])
  })

  it.each(['javascript:alert(1)', 'http://news.example/', 5, null])(
    'leads where it was built to lead when a mark holds %s',
    (to) => {
      const marked = { page: 'eleven', document: 1, state: { n: 'out', to } }
      const { settle, pages } = tab([SEARCH, marked], 1)
      settle()
      expect(pages()).toEqual(['search', '*weather'])
    },
  )
})

it('puts nothing into a history entry but where it leads', () => {
  const fake = fakeBrowser({ entries: [SEARCH, ...visit(3)], current: 3 })
  const real = fake.browser(true)
  const replaceState = vi.spyOn(real.history, 'replaceState')
  const pushState = vi.spyOn(real.history, 'pushState')
  openExit({ destination: 'weather', title: '', blank() {} }, real).leave()
  fake.settle()
  const written = [...replaceState.mock.calls, ...pushState.mock.calls].map(([state]) => state)
  expect(written).toEqual([{ n: 'out' }, { n: 'out' }])
})

it('stays on a page that nobody leaves', () => {
  const { exit, blank, settle, pages } = tab([SEARCH, ...visit(3)], 3)
  settle()
  expect(blank).not.toHaveBeenCalled()
  expect(exit.isLeaving()).toBe(false)
  expect(pages().at(-1)).toBe('*eleven')
})

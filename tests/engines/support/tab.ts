/** What a person finds a thing on a page by. */
export interface Sought {
  readonly role:
    'button' | 'link' | 'radio' | 'checkbox' | 'textbox' | 'combobox' | 'heading' | 'img'
  /** What it is called, or what that begins with. */
  readonly name: string
  /** Of several, which one from the top: 0 if left out. */
  readonly place?: number
}

/** A thing on a page, as an engine tells it to a screen reader. */
export interface Found {
  readonly role: string
  readonly name: string
  readonly press: () => Promise<void>
}

export type Key = 'Shift' | 'Tab' | 'Enter' | 'Space' | 'ArrowDown'

/** How a screen is that a page is shown on. */
export interface Screen {
  readonly width: number
  readonly height: number
  readonly isDark: boolean
}

/** One tab of a browser, whichever engine is in it. */
export interface Tab {
  /** Goes to an address, and does not wait for anything to come of it. */
  readonly goTo: (address: string) => Promise<void>
  readonly back: () => Promise<void>
  readonly forward: () => Promise<void>
  /** Runs a function in the page; it may refer to nothing outside of itself. */
  readonly run: <Given, Result>(
    inPage: (given: Given) => Result | Promise<Result>,
    given: Given,
  ) => Promise<Result>
  /** What is there of this kind now, or undefined. */
  readonly find: (sought: Sought) => Promise<Found | undefined>
  /** Presses keys, one after the other, on whatever has the focus. */
  readonly press: (...keys: Key[]) => Promise<void>
  readonly type: (text: string) => Promise<void>
  /** What the page is on paper, as a PDF; an engine that can’t print throws. */
  readonly print: () => Promise<Uint8Array>
  /** A picture of what is on the screen, as a PNG. */
  readonly picture: () => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

/** A browser that can open any number of tabs, each as if it were the first on this device. */
export interface Engine {
  readonly open: (screen: Screen) => Promise<Tab>
  readonly quit: () => Promise<void>
}

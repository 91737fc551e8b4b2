import { setTimeout as wait } from 'node:timers/promises'

/** What a person does with a browser, whichever it is. Things are found by XPath. */
export interface Hand {
  readonly open: (address: string) => Promise<void>
  readonly press: (xpath: string) => Promise<void>
  readonly type: (xpath: string, text: string) => Promise<void>
  readonly read: (xpath: string, attribute: string) => Promise<string | null>
  readonly back: () => Promise<void>
  readonly forward: () => Promise<void>
  readonly title: () => Promise<string>
  /** Closes the browser as a person does, so that it writes what it means to keep. */
  readonly quit: () => Promise<void>
}

export const button = (name: string) => `//button[normalize-space()="${name}"]`
export const link = (name: string) => `//a[normalize-space()="${name}"]`
export const linkStarting = (words: string) => `//a[starts-with(normalize-space(),"${words}")]`
export const radio = (label: string) => `//label[.//text()[normalize-space()="${label}"]]//input`

/** Waits until the tab's title is another than it was. */
export async function untilTitled(hand: Hand, wanted: (title: string) => boolean): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (wanted(await hand.title())) return
    await wait(100)
  }
  throw new Error(`The page stays at “${await hand.title()}”.`)
}

import { seek } from './seek.ts'
import type { Found, Key, Tab } from './tab.ts'

/** The commands of WebDriver that are used, by their names in Firefox. Source: https://www.w3.org/TR/webdriver2/ */
export type Command =
  | 'Navigate'
  | 'Back'
  | 'Forward'
  | 'ExecuteScript'
  | 'GetComputedRole'
  | 'GetComputedLabel'
  | 'ElementClick'
  | 'PerformActions'
  | 'TakeScreenshot'
  | 'Print'

/** Sends a command with its parameters, `id` for the element that it is about, and returns the value. */
export type Send = (command: Command, parameters?: { id?: string }) => Promise<unknown>

/** The name under which WebDriver hands out elements. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

const CODES: Readonly<Record<Key, string>> = {
  Shift: '\uE008',
  Tab: '\uE004',
  Enter: '\uE007',
  Space: ' ',
  ArrowDown: '\uE015',
}

/** A tab of a browser that speaks WebDriver, by whatever way the commands get there. */
export function webDriverTab(send: Send, close: () => Promise<void>): Tab {
  const run = (inPage: (given: never) => unknown, given: unknown) =>
    send('ExecuteScript', {
      script: `return (${inPage.toString()})(arguments[0])`,
      args: [given],
    } as object)
  const pressKeys = async (codes: readonly string[]) => {
    const actions = codes.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ])
    await send('PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] } as object)
  }
  return {
    goTo: async (address) => void (await send('Navigate', { url: address } as object)),
    back: async () => void (await send('Back')),
    forward: async () => void (await send('Forward')),
    run: async (inPage, given) => (await run(inPage, given)) as Awaited<ReturnType<typeof inPage>>,
    find: async (sought) => foundBy(send, await run(seek, sought)),
    press: (...keys) => pressKeys(keys.map((key) => CODES[key])),
    type: (text) => pressKeys(text.split('')),
    print: async () => fromBase64(await send('Print')),
    picture: async () => fromBase64(await send('TakeScreenshot', { full: false } as object)),
    close,
  }
}

async function foundBy(send: Send, element: unknown): Promise<Found | undefined> {
  if (element === null) return undefined
  const id = (element as Record<string, string>)[ELEMENT]
  if (id === undefined) throw new Error('The page did not hand out an element.')
  return {
    role: String(await send('GetComputedRole', { id })),
    name: String(await send('GetComputedLabel', { id })),
    async press() {
      // WebKit’s driver does not bring into view what it clicks, and calls it not interactable.
      const script = "arguments[0].scrollIntoView({ block: 'nearest', behavior: 'instant' })"
      await send('ExecuteScript', { script, args: [element] } as object)
      await send('ElementClick', { id })
    },
  }
}

function fromBase64(value: unknown): Uint8Array {
  return Buffer.from(String(value), 'base64')
}

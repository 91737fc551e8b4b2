import { findFirefox } from '../../../scripts/firefox.mjs'
import { findWebKit } from '../../../scripts/webkit.mjs'
import { openChromium } from './chromium.ts'
import { openFirefox } from './firefox.ts'
import type { Engine } from './tab.ts'
import { openWebKit } from './webkit.ts'

interface Kind {
  readonly open: () => Promise<Engine>
  /** Whether this machine has one; `scripts/engines.mjs` says so where it has not. */
  readonly isHere: () => boolean
}

export const ENGINES = {
  Chromium: { open: openChromium, isHere: () => true },
  Firefox: { open: openFirefox, isHere: () => findFirefox() !== undefined },
  WebKit: { open: openWebKit, isHere: () => findWebKit() !== undefined },
} as const satisfies Record<string, Kind>
export type EngineName = keyof typeof ENGINES

/** Firefox’s driver waits after a press until the page is whole; one whose script is held back never is. */
const WAITS = 'its driver waits until a page has all its scripts'

/** What an engine, driven as it is here, can’t do, by the journey that wants it; README.md says more. */
export const NOT_POSSIBLE: Readonly<Record<string, Partial<Record<EngineName, string>>>> = {
  'answers the first questions before the app is here, which goes on from there': {
    Firefox: WAITS,
  },
  'leaves before the app is here': { Firefox: WAITS },
  'prints what is taken along, and nothing else': {
    WebKit: 'its driver has no command to print',
  },
}

import type { Preferences } from './preferences-store.ts'
import type { SessionState } from './session-store.ts'

/** Where a field may live: gone with the page, gone with the tab, or kept on the device. */
type Home = 'memory' | 'this-tab' | 'this-device'

/**
 * Where each field of the session and each preference may live. A field without a row does not
 * compile, nor does a row that lets what a person said live anywhere but in memory.
 */
export const STORAGE_POLICY = {
  supervision: 'memory',
  answers: 'memory',
  situations: 'memory',
  answeredBy: 'memory',
  notes: 'memory',
  statements: 'memory',
  given: 'memory',
  keysOn: 'memory',
  country: 'memory',
  shiftLeaves: 'memory',
  textSize: 'memory',
  theme: 'memory',
  sharedDevice: 'memory',
} as const satisfies Record<keyof SessionState, 'memory'> & Record<keyof Preferences, Home>

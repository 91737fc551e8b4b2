import type { Sitting } from '#flow/sitting.ts'
import type { Preferences } from './preferences-store.ts'

/** Where a field may live: gone with the page, gone with the tab, or kept on the device. */
type Home = 'memory' | 'this-tab' | 'this-device'

/**
 * Where each field of a sitting and each preference may live. A field without a row does not
 * compile, nor does a row that lets what a person said live anywhere but in memory.
 */
export const STORAGE_POLICY = {
  supervision: 'memory',
  answers: 'memory',
  country: 'memory',
  shiftLeaves: 'memory',
} as const satisfies Record<keyof Sitting, 'memory'> & Record<keyof Preferences, Home>

import { createStore } from 'zustand/vanilla'

import type { SiteFault } from '#content/site-file/fault.ts'
import type { SiteFile } from '#content/site-file/site-file.ts'
import type { DeviceSettings } from './preferences-store.ts'

/** How a device that is handed from person to person behaves. */
interface SharedDeviceSettings {
  /** Whether the mode is on from the start and can’t be left. */
  readonly fixedOn: boolean
  /** Seconds without a touch until the warning. */
  readonly warnAfterSeconds: number
  /** Seconds without a touch until everything is erased. */
  readonly wipeAfterSeconds: number
}

/** What became of the agency’s file, `site.json`. */
export type SiteFileState =
  | { readonly status: 'asked' }
  | { readonly status: 'none' }
  | { readonly status: 'unreadable' }
  | { readonly status: 'refused'; readonly faults: readonly SiteFault[] }
  | { readonly status: 'in-force'; readonly file: SiteFile }

/** What the people who run this copy of the site have set. It says nothing about who uses it. */
export interface SiteSettings {
  readonly siteFile: SiteFileState
  readonly sharedDevice: SharedDeviceSettings
  /** What the site began with here, before a person chose anything; `undefined` until the file is read. */
  readonly atFirst?: DeviceSettings | undefined
}

/** Seconds until the warning, and from there to the erasing, where an agency names no others. */
const USUAL_WARNING = 60
const USUAL_GAP = 30

export const siteSettingsStore = createStore<SiteSettings>(() => settingsWith({ status: 'asked' }))

/**
 * Keeps what became of the file; what is in force takes effect as a whole, all else changes nothing.
 * `atFirst` is what a device begins with that it fixes to go from hand to hand.
 */
export function settleSiteFile(siteFile: SiteFileState, atFirst?: DeviceSettings): void {
  siteSettingsStore.setState({ ...settingsWith(siteFile), atFirst })
}

/** The file, if one is in force. */
export function fileInForce({ siteFile }: Pick<SiteSettings, 'siteFile'>): SiteFile | undefined {
  return siteFile.status === 'in-force' ? siteFile.file : undefined
}

function settingsWith(siteFile: SiteFileState): SiteSettings {
  const {
    fixedOn = false,
    warnAfterSeconds = USUAL_WARNING,
    wipeAfterSeconds = warnAfterSeconds + USUAL_GAP,
  } = fileInForce({ siteFile })?.sharedDevice ?? {}
  return { siteFile, sharedDevice: { fixedOn, warnAfterSeconds, wipeAfterSeconds } }
}

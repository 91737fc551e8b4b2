import { createStore } from 'zustand/vanilla'

/** How a device that is handed from person to person behaves. */
export interface SharedDeviceSettings {
  /** Whether the mode is on from the start and can’t be left. */
  readonly fixedOn: boolean
  /** Seconds without a touch until the warning. */
  readonly warnAfterSeconds: number
  /** Seconds without a touch until everything is erased. */
  readonly wipeAfterSeconds: number
}

/** What the people who run this copy of the site have set. It says nothing about who uses it. */
export interface SiteSettings {
  readonly sharedDevice: SharedDeviceSettings
}

export const siteSettingsStore = createStore<SiteSettings>(() => ({
  sharedDevice: { fixedOn: false, warnAfterSeconds: 60, wipeAfterSeconds: 90 },
}))

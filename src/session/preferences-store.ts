import { createStore } from 'zustand/vanilla'

import type { CountryId } from '#domain/countries.ts'

export const TEXT_SIZES = ['normal', 'large', 'larger'] as const
export type TextSize = (typeof TEXT_SIZES)[number]

/** The colors; `system` goes by what the device is set to. */
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** How a person wants Eleven to be. In memory only; none of it says anything about their answers. */
interface OwnPreferences {
  readonly country: CountryId
  /** Whether Shift pressed three times leaves the site. */
  readonly shiftLeaves: boolean
  /** On top of the size that the browser is set to. */
  readonly textSize: TextSize
  readonly theme: Theme
}

/** What a device that is handed from person to person goes back to after each. */
export interface DeviceSettings extends OwnPreferences {
  /** The language, as a BCP 47 tag. */
  readonly language: string
}

export interface Preferences extends OwnPreferences {
  /** `undefined` on a device that is not handed from person to person. */
  readonly sharedDevice: DeviceSettings | undefined
}

export const preferencesStore = createStore<Preferences>(() => ({
  country: 'united-states',
  shiftLeaves: true,
  textSize: 'normal',
  theme: 'system',
  sharedDevice: undefined,
}))

/** The country that the page was written for at the build, if it was. */
let writtenFor: CountryId | undefined

/** The preferences as the page was written with: all of its numbers are those of one country. */
export function preferencesWritten(): Preferences {
  const { country, ...others } = preferencesStore.getState()
  return { ...others, country: writtenFor ?? country }
}

/** Says for which country the page was written that the app is about to take over. */
export function takeOverWrittenFor(country: CountryId | undefined): void {
  writtenFor = country
}

/** Shows the help lines of this country from now on. */
export function chooseCountry(country: CountryId): void {
  preferencesStore.setState({ country })
}

/** Switches leaving by Shift on or off. */
export function chooseShiftLeaves(shiftLeaves: boolean): void {
  preferencesStore.setState({ shiftLeaves })
}

/** Shows all text at this size from now on. */
export function chooseTextSize(textSize: TextSize): void {
  preferencesStore.setState({ textSize })
}

/** Shows these colors from now on. */
export function chooseTheme(theme: Theme): void {
  preferencesStore.setState({ theme })
}

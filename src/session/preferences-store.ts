import { createStore } from 'zustand/vanilla'

import type { CountryId } from '#domain/countries.ts'

/** How a person wants Eleven to be. In memory only; none of it says anything about their answers. */
export interface Preferences {
  readonly country: CountryId
  /** Whether Shift pressed three times leaves the site. */
  readonly shiftLeaves: boolean
}

export const preferencesStore = createStore<Preferences>(() => ({
  country: 'united-states',
  shiftLeaves: true,
}))

/** Shows the help lines of this country from now on. */
export function chooseCountry(country: CountryId): void {
  preferencesStore.setState({ country })
}

/** Switches leaving by Shift on or off. */
export function chooseShiftLeaves(shiftLeaves: boolean): void {
  preferencesStore.setState({ shiftLeaves })
}

import { createStore } from 'zustand/vanilla'

import type { CountryId } from '#domain/countries.ts'

/** How a person wants Eleven to be. In memory only; none of it says anything about their answers. */
export interface Preferences {
  readonly country: CountryId
}

export const preferencesStore = createStore<Preferences>(() => ({ country: 'united-states' }))

/** Shows the help lines of this country from now on. */
export function chooseCountry(country: CountryId): void {
  preferencesStore.setState({ country })
}

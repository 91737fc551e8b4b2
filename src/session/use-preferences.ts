import { useStore } from 'zustand'

import { preferencesStore, type Preferences } from './preferences-store.ts'

/** Reads one preference, and renders again when it changes. */
export function usePreferences<Selected>(select: (preferences: Preferences) => Selected): Selected {
  return useStore(preferencesStore, select)
}

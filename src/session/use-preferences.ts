import { preferencesStore, preferencesWritten, type Preferences } from './preferences-store.ts'
import { useLiveStore } from './use-live-store.ts'

/** Reads one preference, and renders again when it changes. */
export function usePreferences<Selected>(select: (preferences: Preferences) => Selected): Selected {
  return useLiveStore(preferencesStore, select, preferencesWritten)
}

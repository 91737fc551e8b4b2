import { useStore } from 'zustand'

import type { Sitting } from '#flow/sitting.ts'
import { sessionStore } from './session-store.ts'

/** Reads one thing from the running sitting, and renders again when that changes. */
export function useSession<Selected>(select: (sitting: Sitting) => Selected): Selected {
  return useStore(sessionStore, select)
}

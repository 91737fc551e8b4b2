import { useStore } from 'zustand'

import { sessionStore, type SessionState } from './session-store.ts'

/** Reads one thing from the running sitting, and renders again when that changes. */
export function useSession<Selected>(select: (state: SessionState) => Selected): Selected {
  return useStore(sessionStore, select)
}

import { sessionStore, type SessionState } from './session-store.ts'
import { useLiveStore } from './use-live-store.ts'

/** Reads one thing from the running sitting, and renders again when that changes. */
export function useSession<Selected>(select: (state: SessionState) => Selected): Selected {
  return useLiveStore(sessionStore, select)
}

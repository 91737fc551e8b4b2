import { useSyncExternalStore } from 'react'
import type { StoreApi } from 'zustand/vanilla'

/**
 * Reads one thing from a store, and renders again when it changes. Unlike zustand's own `useStore`
 * it also reads what is in the store now while React takes over a page that was written at the
 * build: by then a person may have given answers. Where the page was written with something else,
 * `written` is read until it is taken over, and what is in the store right after. docs/adr/0020.
 */
export function useLiveStore<State, Selected>(
  { subscribe, getState }: Pick<StoreApi<State>, 'subscribe' | 'getState'>,
  select: (state: State) => Selected,
  written: () => State = getState,
): Selected {
  return useSyncExternalStore(
    subscribe,
    () => select(getState()),
    () => select(written()),
  )
}

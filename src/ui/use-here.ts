import { useSyncExternalStore } from 'react'

/**
 * What is only known where a person is: their browser, their day. A page that was written at the build
 * says `written`, and what `read` says as soon as the app has taken it over: docs/adr/0020.
 */
export function useHere<Value>(read: () => Value, written: Value): Value {
  return useSyncExternalStore(toNothing, read, () => written)
}

/** It stays what it was when the page came. */
function toNothing() {
  return () => {}
}

/** Whether this page came from a copy on this device, and not from the network. Asks for nothing. */
export function isServedFromCopy(): boolean {
  try {
    return Boolean(navigator.serviceWorker.controller)
  } catch {
    return false // where a browser has none, or blocks what sites keep
  }
}

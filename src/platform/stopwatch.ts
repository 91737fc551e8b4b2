/**
 * Starts to measure the milliseconds that pass, and returns what reads them. Of two clocks the one
 * that has gone further counts: one stands still while a device sleeps, the other may be set back.
 */
export function startStopwatch(): () => number {
  const steady = performance.now()
  const wall = Date.now()
  return () => Math.max(performance.now() - steady, Date.now() - wall)
}

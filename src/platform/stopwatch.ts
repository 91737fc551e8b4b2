/**
 * Starts to measure the milliseconds that pass, and returns what reads them. Of two clocks the one
 * that has gone further counts: one stands still while a device sleeps, the other may be set back.
 * A clock set forward by hours looks, from in here, like hours asleep: on many devices only the clock
 * on the wall goes on then, and the first to tell of it may be a touch. So it counts as time that
 * passed, and a shared device is erased once too often rather than once too seldom.
 */
export function startStopwatch(): () => number {
  const steady = performance.now()
  const wall = Date.now()
  return () => Math.max(performance.now() - steady, Date.now() - wall)
}

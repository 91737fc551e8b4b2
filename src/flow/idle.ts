/** When a device that nobody touches asks, and when it erases: seconds since the last touch. */
export interface IdleLimits {
  readonly warnAfterSeconds: number
  readonly wipeAfterSeconds: number
}

export type Idle =
  | { readonly kind: 'in-use' }
  | { readonly kind: 'warning'; readonly secondsLeft: number }
  | { readonly kind: 'over' }

/** How far apart the spoken seconds are: one that is said each second drowns out all else. */
const SPOKEN_STEP = 20

/** What holds so many milliseconds after the last touch. */
export function idleAfter(milliseconds: number, limits: IdleLimits): Idle {
  const { warnAfterSeconds, wipeAfterSeconds } = limits
  const secondsLeft = Math.ceil(wipeAfterSeconds - milliseconds / 1000)
  if (secondsLeft <= 0) return { kind: 'over' }
  if (milliseconds >= warnAfterSeconds * 1000) return { kind: 'warning', secondsLeft }
  return { kind: 'in-use' }
}

/**
 * The seconds to say aloud: all that there are at first, then in steps of twenty, and never fewer
 * than are left by less than a step. Source: the countdown of HMRC’s timeout dialog.
 */
export function spokenSeconds(secondsLeft: number, limits: IdleLimits): number {
  const inSteps = Math.ceil(secondsLeft / SPOKEN_STEP) * SPOKEN_STEP
  return Math.min(inSteps, limits.wipeAfterSeconds - limits.warnAfterSeconds)
}

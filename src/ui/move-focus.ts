import type { MouseEvent } from 'react'

/** Follows a link to a place on the page without changing the address: a visit has one. */
export function moveFocus(event: MouseEvent, targetId: string): void {
  event.preventDefault()
  const target = document.getElementById(targetId)
  // The question stays in view where it fits: a phone's screen is short. What has the focus always
  // does.
  target?.closest('fieldset')?.scrollIntoView()
  target?.focus({ preventScroll: true })
  const whole = target?.closest('label') ?? target
  whole?.scrollIntoView({ block: 'nearest' })
}

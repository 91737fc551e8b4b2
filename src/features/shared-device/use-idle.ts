import { useEffect, useEffectEvent, useRef, useState } from 'react'

import { idleAfter, type Idle, type IdleLimits } from '#flow/idle.ts'
import { coverWhileUnseen } from '#platform/page-cover.ts'
import { startStopwatch } from '#platform/stopwatch.ts'
import { isSpeaking } from '#platform/speech.ts'
import { onEveryTouch } from '#platform/touches.ts'

const IN_USE: Idle = { kind: 'in-use' }
const LOOK_EVERY_MS = 1000
/** Longer than any page takes to read: some browsers never say that a voice has ended. */
const LONGEST_LISTENING_MS = 300_000

/**
 * How long nobody has used the page, looked at each second, and first of all when the page comes back
 * to sight. Any touch begins it anew, as `stay` does, and one that answers the warning presses nothing
 * else. Whoever listens to the page being read uses it.
 */
export function useIdle(
  limits: IdleLimits,
  onOver: () => void,
): { readonly idle: Idle; readonly stay: () => void } {
  const sinceTouch = useRef(startStopwatch())
  const sinceUse = useRef(startStopwatch())
  const [idle, setIdle] = useState(IN_USE)

  const look = useEffectEvent(() => {
    const isListenedTo = isSpeaking() && sinceTouch.current() < LONGEST_LISTENING_MS
    if (isListenedTo) sinceUse.current = startStopwatch()
    const found = idleAfter(sinceUse.current(), limits)
    if (found.kind === 'over') onOver()
    setIdle(found)
  })
  function stay(): void {
    sinceTouch.current = sinceUse.current = startStopwatch()
    setIdle(IN_USE)
  }
  const handleTouch = useEffectEvent(() => {
    // A device that slept for too long is not woken up by a touch: it is wiped by it.
    const found = idleAfter(sinceUse.current(), limits)
    if (found.kind === 'over') onOver()
    stay()
    return found.kind !== 'in-use'
  })

  // The clock, the touches and the sight of the whole page.
  useEffect(() => {
    const timer = window.setInterval(() => look(), LOOK_EVERY_MS)
    const stopTouches = onEveryTouch(() => handleTouch())
    const uncover = coverWhileUnseen(() => look())
    return () => {
      window.clearInterval(timer)
      stopTouches()
      uncover()
    }
  }, [])

  return { idle, stay }
}

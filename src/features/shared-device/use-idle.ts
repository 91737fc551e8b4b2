import { useEffect, useEffectEvent, useRef, useState } from 'react'

import { idleAfter, type Idle, type IdleLimits } from '#flow/idle.ts'
import { coverWhileUnseen } from '#platform/page-cover.ts'
import { startStopwatch } from '#platform/stopwatch.ts'
import { onEveryTouch } from '#platform/touches.ts'

const IN_USE: Idle = { kind: 'in-use' }
const LOOK_EVERY_MS = 1000

/**
 * How long nobody has touched the page, looked at each second, and first of all when the page comes
 * back to sight. Any touch begins it anew; one that answers the warning presses nothing else.
 */
export function useIdle(limits: IdleLimits, onOver: () => void): Idle {
  const sinceTouch = useRef(startStopwatch())
  const [idle, setIdle] = useState(IN_USE)

  const look = useEffectEvent(() => {
    const found = idleAfter(sinceTouch.current(), limits)
    if (found.kind === 'over') onOver()
    setIdle(found)
  })
  const handleTouch = useEffectEvent(() => {
    // A device that slept for too long is not woken up by a touch: it is wiped by it.
    const found = idleAfter(sinceTouch.current(), limits)
    if (found.kind === 'over') onOver()
    sinceTouch.current = startStopwatch()
    setIdle(IN_USE)
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

  return idle
}

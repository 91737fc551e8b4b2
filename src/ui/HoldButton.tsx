import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react'

import styles from './HoldButton.module.css'

type HoldButtonProps = {
  readonly label: string
  /** What a screen reader is told while it is held. */
  readonly holding: string
  readonly milliseconds: number
  readonly onHeld: () => void
}

const LOOK_EVERY_MS = 100
const KEYS = ['Enter', ' ']

/**
 * A button that does nothing when it is pressed, and something when it is held: by a finger, a mouse,
 * or Enter or Space. A line fills up meanwhile.
 */
export function HoldButton({ label, holding, milliseconds, onHeld }: HoldButtonProps) {
  const since = useRef<number>(undefined)
  const [held, setHeld] = useState(0)
  const isHeld = held > 0

  const look = useEffectEvent(() => {
    if (since.current === undefined) return
    const passed = performance.now() - since.current
    if (passed < milliseconds) return setHeld(passed)
    letGo()
    onHeld()
  })

  // A clock, while it is held.
  useEffect(() => {
    if (!isHeld) return
    const timer = window.setInterval(() => look(), LOOK_EVERY_MS)
    return () => window.clearInterval(timer)
  }, [isHeld])

  function hold(): void {
    if (since.current !== undefined) return // a key that is held repeats itself
    since.current = performance.now()
    setHeld(1)
  }
  function letGo(): void {
    since.current = undefined
    setHeld(0)
  }
  function handleKeyDown(event: KeyboardEvent): void {
    if (!KEYS.includes(event.key)) return
    event.preventDefault()
    hold()
  }
  return (
    <div className={styles['hold']}>
      <button
        type="button"
        onBlur={letGo}
        onContextMenu={(event) => event.preventDefault()}
        onKeyDown={handleKeyDown}
        onKeyUp={letGo}
        onPointerCancel={letGo}
        onPointerDown={({ isPrimary, button }) => isPrimary && button === 0 && hold()}
        onPointerLeave={letGo}
        onPointerUp={letGo}
      >
        {label}
      </button>
      <progress aria-hidden="true" max={milliseconds} value={held} />
      <p role="status">{isHeld && holding}</p>
    </div>
  )
}

import { useEffect, useState } from 'react'

/** Long enough to pass some answers with the arrow keys. */
const SETTLES_AFTER_MS = 1200

/** A text once it has stayed the same for a moment; at first, none: nothing has changed yet. */
export function useSettled(text: string): string {
  const [first] = useState(text)
  const [settled, setSettled] = useState('')

  // A clock.
  useEffect(() => {
    if (text === first && settled === '') return
    const timer = window.setTimeout(() => setSettled(text), SETTLES_AFTER_MS)
    return () => window.clearTimeout(timer)
  }, [text, first, settled])

  return settled
}

const SHIFT_MS = 5000

/**
 * What to tell of each key that goes down or up, and of each pointer that goes down: Shift three times
 * within five seconds leaves, pressed by itself alone. The app counts the same: shift-counter.ts.
 */
export function shiftThrice(leave: () => void): (event: KeyboardEvent | PointerEvent) => void {
  let shifts: number[] = []
  return (event) => {
    const { type, timeStamp, altKey, ctrlKey, metaKey } = event
    const isShift = 'key' in event && event.key === 'Shift'
    if (!isShift || altKey || ctrlKey || metaKey) shifts = []
    else if (type === 'keyup') {
      const first = shifts[shifts.push(timeStamp) - 3] ?? NaN
      if (timeStamp - first < SHIFT_MS) leave()
    }
  }
}

const SHIFT_MS = 5000

/**
 * What to tell of each key that goes down or up, and of each pointer that goes down: Shift three times
 * within five seconds leaves, pressed by itself alone. The app counts the same: shift-counter.ts.
 */
export function shiftThrice(leave: () => unknown): (event: KeyboardEvent | PointerEvent) => void {
  let shifts: number[] = []
  let isAlone = false
  return (event) => {
    const { type, timeStamp, altKey, ctrlKey, metaKey } = event
    const isShift = 'key' in event && event.key === 'Shift'
    if (type === 'keyup') {
      if (!isShift) return
      const first = isAlone ? shifts[shifts.push(timeStamp) - 3] : undefined
      isAlone = false
      if (first !== undefined && timeStamp - first < SHIFT_MS) leave()
    } else if (isShift && !altKey && !ctrlKey && !metaKey) isAlone ||= !event.repeat
    else {
      shifts = []
      isAlone = false
    }
  }
}

const SHIFT_MS = 5000

/** What to tell of each key that goes down or up: Shift three times within five seconds leaves. */
export function shiftThrice(leave: () => void): (event: KeyboardEvent) => void {
  let shifts: number[] = []
  return ({ type, key, timeStamp }) => {
    if (key !== 'Shift') shifts = []
    else if (type === 'keyup') {
      const first = shifts[shifts.push(timeStamp) - 3] ?? NaN
      if (timeStamp - first < SHIFT_MS) leave()
    }
  }
}

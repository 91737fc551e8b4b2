const ROWS = [4, 3, 2, 2]

/** The mark: eleven pips in four rows, as the questions are grouped. */
export function Mark() {
  return (
    <svg aria-hidden="true" fill="currentColor" height="26" viewBox="0 0 26 26" width="26">
      {ROWS.flatMap((size, row) =>
        Array.from({ length: size }, (_, place) => (
          <circle cx={3.5 + place * 6.3} cy={3.5 + row * 6.3} key={`${row}-${place}`} r="2.5" />
        )),
      )}
    </svg>
  )
}

/** A published source, cited as it reads in its own language. */
export interface Source {
  readonly id: string
  /**
   * Its number in the text and in the list. Printed pages carry numbers, so one that was ever given
   * stays, and a new source takes the next.
   */
  readonly number: number
  readonly citation: string
  /** Where it can be read, or its DOI as a link. */
  readonly url?: string
  /** The day the statements that cite it were last held against it, as YYYY-MM-DD. */
  readonly checkedOn: string
}

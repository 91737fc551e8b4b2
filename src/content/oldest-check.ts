/** The day on which that was checked which was checked longest ago, as YYYY-MM-DD; '' for nothing. */
export function oldestCheck(facts: readonly { readonly checkedOn: string }[]): string {
  return facts.map(({ checkedOn }) => checkedOn).toSorted()[0] ?? ''
}

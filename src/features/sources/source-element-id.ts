/** The id of a source's entry in the list on the About page. */
export function sourceElementId(number: number): string {
  return `source-${number}`
}

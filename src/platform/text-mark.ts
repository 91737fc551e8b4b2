/** The name that a style sheet marks text by: `::highlight(being-read)`. */
const NAME = 'being-read'

/**
 * Marks a stretch of the page's text in place of the last one, without a change to the page itself.
 * False where the browser cannot (Firefox before 140): what is marked has to be shown otherwise.
 */
export function markText(range: Range): boolean {
  if (!canMarkText()) return false
  CSS.highlights.set(NAME, new Highlight(range))
  return true
}

/** Takes the mark away. */
export function unmarkText(): void {
  if (canMarkText()) CSS.highlights.delete(NAME)
}

/** Whether this browser can mark text where it stands. */
export function canMarkText(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function'
}

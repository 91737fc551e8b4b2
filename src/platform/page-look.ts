/**
 * Marks the page with the text size and the colors that a person chose, for the styles to go by:
 * `data-text-size` and `data-theme` on the html element. @returns what takes the marks off again
 */
export function markPageLook(textSize: string, theme: string): () => void {
  const { dataset } = document.documentElement
  dataset['textSize'] = textSize
  dataset['theme'] = theme
  return () => {
    delete dataset['textSize']
    delete dataset['theme']
  }
}

/**
 * Marks the page as one that goes from hand to hand, for the styles to go by: `data-shared-device` on
 * the html element. @returns what takes the mark off again
 */
export function markSharedDevice(): () => void {
  const { dataset } = document.documentElement
  dataset['sharedDevice'] = ''
  return () => {
    delete dataset['sharedDevice']
  }
}

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

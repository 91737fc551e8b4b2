/** Puts text on the clipboard. False where the browser has none or refuses; it never throws. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false // no permission, no focus, or a page that is not on a secure address
  }
}

/** Marks all text in an element, so that a person can copy it by hand. */
export function selectText(element: Element): void {
  window.getSelection()?.selectAllChildren(element)
}

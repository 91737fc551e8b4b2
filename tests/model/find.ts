/** What is pressed: its kind, and what it is called in each language. */
export interface Called {
  readonly selector: string
  readonly names: Readonly<Record<string, readonly string[]>>
}

/**
 * The element on this page that is called so in the language of the page: to the letter, or else at
 * its beginning. It refers to nothing outside of itself, so that a browser can run it too.
 */
export function find({ selector, names }: Called): HTMLElement | undefined {
  const language = document.querySelector('[role=group] [aria-pressed=true][lang]')
  const called = names[language?.getAttribute('lang') ?? ''] ?? []
  const nameOf = (element: HTMLElement) => {
    const said = element instanceof HTMLInputElement ? element.closest('label') : element
    return (element.getAttribute('aria-label') ?? said?.textContent ?? '').trim()
  }
  const all = [...document.querySelectorAll<HTMLElement>(selector)]
  return (
    all.find((element) => called.includes(nameOf(element))) ??
    all.find((element) => called.some((name) => nameOf(element).startsWith(name)))
  )
}

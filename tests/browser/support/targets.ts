/**
 * What is pressed and is smaller. A link within a sentence may be as high as its line (2.5.5 says
 * so); the numbers of sources may not. Runs in the page.
 */
export function smallTargets(least: number): string[] {
  const pressed = [...document.querySelectorAll('a[href], button, input, select, summary')]
  return pressed
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      if (getComputedStyle(element).clipPath !== 'none') return false // heard, until it has the focus
      if (element.tagName === 'A' && isInSentence(element)) return false
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect()
      return width < least || height < least
    })
    .map((element) => {
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect()
      return `${element.tagName} “${element.textContent}” ${Math.round(width)} × ${Math.round(height)}`
    })

  function isInSentence(link: Element): boolean {
    if (link.ariaLabel !== null || getComputedStyle(link).display !== 'inline') return false
    const around = link.parentElement?.textContent ?? ''
    return around.length > (link.textContent?.length ?? 0) + 2
  }
}

/**
 * Brings what holds the sentence being read into view for a person who reads along, which is who had
 * what was read before it in view. Whoever has scrolled elsewhere meanwhile is left there.
 */
export function followReading(holder: Element | null, before: Element | null): void {
  if (before?.isConnected && isInView(before)) holder?.scrollIntoView({ block: 'nearest' })
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < window.innerHeight
}

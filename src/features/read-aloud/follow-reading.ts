let before: Element | null = null

/**
 * Brings the sentence being read into view for a person who reads along, which is who had the one
 * before it in view. Whoever has scrolled elsewhere meanwhile is left there.
 */
export function followReading({ startContainer }: Range): void {
  const holder = startContainer.parentElement
  const follows = before?.isConnected === true && isInView(before)
  before = holder
  if (follows) holder?.scrollIntoView({ block: 'nearest' })
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < window.innerHeight
}

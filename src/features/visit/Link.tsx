import { use, type ComponentProps, type MouseEvent } from 'react'
import { UNSAFE_NavigationContext as NavigationContext, useLocation } from 'react-router'

import type { PageNote } from '#flow/page-note.ts'

type LinkProps = Omit<ComponentProps<'a'>, 'href' | 'target'> & {
  /** The in-app path of the page. */
  readonly to: string
  /** What the page there is told. */
  readonly state?: PageNote | undefined
}

/**
 * A link to a page of Eleven, over the router's own navigator. A press with a key held, or with
 * another button, is the browser's. The link of react-router does this too, and much that only its
 * other modes need: 3 kB more before the first answer (docs/adr/0024).
 */
export function Link({ to, state, onClick, children, ...rest }: LinkProps) {
  const { navigator } = use(NavigationContext)
  const { pathname } = useLocation()

  function handleClick(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event)
    if (event.defaultPrevented || opensApart(event)) return
    event.preventDefault()
    // The page one is on opens again, as in any browser, and adds nothing to the history.
    if (to === pathname) navigator.replace(to, state)
    else navigator.push(to, state)
  }
  return (
    <a {...rest} href={navigator.createHref(to)} onClick={handleClick}>
      {children}
    </a>
  )
}

function opensApart(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
}

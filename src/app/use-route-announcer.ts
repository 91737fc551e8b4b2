import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'

/**
 * On every page but the first: scrolls to the top, moves focus to the heading, and returns the
 * page's title for a status line to say once. A single-page app has to do by hand what a browser
 * does on a page load; Safari moves focus to a heading only if it has a tabindex.
 */
export function useRouteAnnouncer(): string {
  const { key } = useLocation()
  const firstKey = useRef(key)
  const [announcement, setAnnouncement] = useState('')

  useEffect(() => {
    if (key === firstKey.current) return
    window.scrollTo(0, 0) // the browser's scroll position and focus
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
    setAnnouncement(document.title)
  }, [key])

  return announcement
}

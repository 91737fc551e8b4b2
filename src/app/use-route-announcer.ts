import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useLocation } from 'react-router'

import type { PageNote } from '#flow/page-note.ts'
import { beginsAtTop } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'

/**
 * Keeps the browser from scrolling down a page that is answered, and, on every page but the first:
 * scrolls to the top, moves focus to the heading, and returns the
 * page's title for a status line to say once. A single-page app has to do by hand what a browser
 * does on a page load; Safari moves focus to a heading only if it has a tabindex. Where the arrival
 * names a place on the page, the focus goes there instead.
 */
export function useRouteAnnouncer(): string {
  const { key, state, pathname } = useLocation()
  const note = state as PageNote | null // only ever written by a visit, which knows no other notes
  const place = note?.kind === 'place' ? note.id : undefined
  const firstKey = useRef(key)
  const pageBefore = useRef(pathname)
  const { language } = useTranslation().i18n
  const [said, setSaid] = useState({ words: '', language })

  // An event: another language on the same page is no arrival.
  const sayArrival = useEffectEvent((isNewPage: boolean) =>
    setSaid({ words: whatToSay(isNewPage), language }),
  )

  useEffect(() => {
    window.history.scrollRestoration = beginsAtTop(pathname) ? 'manual' : 'auto'
    if (key === firstKey.current) return
    focusArrival(place) // the browser's scroll position and focus
    sayArrival(pathname !== pageBefore.current)
    pageBefore.current = pathname
  }, [key, place, pathname])

  // What was said in one language is not to be met again among the words of another.
  return said.language === language ? said.words : ''
}

/** Moves scroll and focus to a place on the page, or to its heading. */
export function focusArrival(place?: string): void {
  const there = place === undefined ? null : document.getElementById(place)
  there?.scrollIntoView({ block: 'center' })
  if (!there) window.scrollTo(0, 0)
  const target = there ?? document.querySelector<HTMLElement>('main h1')
  target?.focus({ preventScroll: true })
}

/**
 * What the focus does not say itself: how one came here, and where one is. On the heading, that is what
 * the title has besides; on a place further down, the heading, where the page is another than before.
 */
function whatToSay(isNewPage: boolean): string {
  const notice = document.querySelector('main [data-arrival]')?.textContent ?? ''
  const heading = document.querySelector('main h1')
  const words = heading?.textContent ?? ''
  const besides = document.title.includes(words) ? '' : document.title
  const isAtPlace = heading !== null && document.activeElement !== heading
  const where = isAtPlace ? isNewPage && words : besides
  return [notice, where || ''].filter((part) => part !== '').join(' ')
}

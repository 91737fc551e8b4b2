import { createContext, use, useEffect } from 'react'

/** Where a page that is written at the build puts its title; a page in a browser has none of this. */
export const WrittenTitle = createContext<((title: string) => void) | undefined>(undefined)

/** Names the page in the tab; renders nothing. Titles are neutral: they reach the history list. */
export function PageTitle({ title }: { readonly title: string }) {
  use(WrittenTitle)?.(title)
  useEffect(() => {
    document.title = title // the browser's tab and its history list
  }, [title])
  return null
}

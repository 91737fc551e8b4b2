import { useEffect } from 'react'

/** Names the page in the tab; renders nothing. Titles are neutral: they reach the history list. */
export function PageTitle({ title }: { readonly title: string }) {
  useEffect(() => {
    document.title = title // the browser's tab and its history list
  }, [title])
  return null
}

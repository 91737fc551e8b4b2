import type { ReactNode } from 'react'
import { matchPath, useLocation } from 'react-router'

/** What stands in a path where it may vary, by name. */
export type PathParts = Readonly<Record<string, string | undefined>>

export interface Page {
  /** The in-app path that opens it, with a `:name` for each part that may vary, or `*` for any. */
  readonly path: string
  readonly page: ReactNode | ((parts: PathParts) => ReactNode)
}

/**
 * The first of these pages that the present path opens. The routes of react-router do this too, and
 * much that only its other modes need: 4 kB more before the first answer (docs/adr/0024).
 */
export function Pages({ pages }: { readonly pages: readonly Page[] }) {
  const { pathname } = useLocation()
  for (const { path, page } of pages) {
    const match = matchPath(path, pathname)
    if (match) return typeof page === 'function' ? page(match.params) : page
  }
  return null
}

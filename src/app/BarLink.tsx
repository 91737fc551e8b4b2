import type { ReactNode } from 'react'

import { Link } from '#features/visit/Link.tsx'
import { usePlace } from '#features/visit/use-place.ts'

type BarLinkProps = { readonly to: string; readonly children: ReactNode }

/** A link of the bar, which says so on the page that it leads to. */
export function BarLink({ to, children }: BarLinkProps) {
  const isHere = usePlace(({ path }) => path === to)
  return (
    <Link aria-current={isHere ? 'page' : undefined} to={to}>
      {children}
    </Link>
  )
}

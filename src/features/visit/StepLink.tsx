import type { ReactNode } from 'react'

import { byAnyPress } from '#ui/by-any-press.ts'
import { Link } from './Link.tsx'
import { useVisit } from './visit-context.ts'

type StepLinkProps = {
  /** The in-app path of a page without an address of its own. */
  readonly to: string
  readonly children: ReactNode
  readonly id?: string
  readonly className?: string | undefined
  /** What a screen reader says, where the visible word needs its row to be understood. */
  readonly label?: string
}

/**
 * A link to a page that stands on answers. Whatever way it is pressed it opens here: in a tab of its
 * own there would be no answers, and a start page in place of what was asked for.
 */
export function StepLink({ to, children, id, className, label }: StepLinkProps) {
  const visit = useVisit()
  return (
    <Link
      {...byAnyPress(() => visit.push(to))}
      aria-label={label}
      className={className}
      id={id}
      to={to}
    >
      {children}
    </Link>
  )
}

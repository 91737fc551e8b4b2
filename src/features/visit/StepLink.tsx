import type { MouseEvent, ReactNode } from 'react'

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

const MIDDLE_BUTTON = 1

/**
 * A link to a page that stands on answers. Whatever way it is pressed it opens here: in a tab of its
 * own there would be no answers, and a start page in place of what was asked for.
 */
export function StepLink({ to, children, id, className, label }: StepLinkProps) {
  const visit = useVisit()

  function handlePress(event: MouseEvent) {
    event.preventDefault()
    visit.push(to)
  }
  return (
    <Link
      aria-label={label}
      className={className}
      id={id}
      to={to}
      onAuxClick={(event) => {
        if (event.button === MIDDLE_BUTTON) handlePress(event)
      }}
      onClick={handlePress}
    >
      {children}
    </Link>
  )
}

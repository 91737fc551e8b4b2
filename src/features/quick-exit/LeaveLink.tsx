import type { ReactNode } from 'react'

import { byAnyPress } from '#ui/by-any-press.ts'
import { useQuickExit } from './quick-exit-context.ts'

type LeaveLinkProps = { readonly className: string | undefined; readonly children: ReactNode }

/**
 * Leaves the site by any press whatever: a double one, one with a key held, one of the middle
 * button. It is a real link, so that it says where it leads.
 */
export function LeaveLink({ className, children }: LeaveLinkProps) {
  const { destination, leave } = useQuickExit()
  return (
    <a
      {...byAnyPress(leave)}
      className={className}
      data-leave=""
      href={destination}
      rel="noreferrer"
    >
      {children}
    </a>
  )
}

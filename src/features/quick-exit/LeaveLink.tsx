import type { MouseEvent, ReactNode } from 'react'

import { useQuickExit } from './quick-exit-context.ts'

type LeaveLinkProps = { readonly className: string | undefined; readonly children: ReactNode }

const MIDDLE_BUTTON = 1

/**
 * Leaves the site by any press whatever: a double one, one with a key held, one of the middle
 * button. It is a real link, so that it says where it leads.
 */
export function LeaveLink({ className, children }: LeaveLinkProps) {
  const { destination, leave } = useQuickExit()

  function handleClick(event: MouseEvent) {
    event.preventDefault()
    leave()
  }
  return (
    <a
      className={className}
      data-leave=""
      href={destination}
      rel="noreferrer"
      onAuxClick={(event) => {
        if (event.button === MIDDLE_BUTTON) handleClick(event)
      }}
      onClick={handleClick}
    >
      {children}
    </a>
  )
}

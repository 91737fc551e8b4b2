import type { ReactNode } from 'react'

import { useSharedDevice } from '#session/shared-device.ts'

type OutsideLinkProps = {
  readonly to: string
  readonly children: ReactNode
  readonly className?: string | undefined
  /** What a screen reader says of the link, where its words alone are not enough. */
  readonly label?: string
}

/**
 * A way out of Eleven: to another site, in a tab of its own, or to the phone. On a device that goes
 * from hand to hand it is its words alone: what one person opens or calls, the next one finds.
 */
export function OutsideLink({ to, children, className, label }: OutsideLinkProps) {
  const staysHere = useSharedDevice()
  if (staysHere) return <b className={className}>{children}</b>

  const apart = to.startsWith('https:') && { rel: 'noopener noreferrer', target: '_blank' }
  return (
    <a aria-label={label} className={className} draggable={false} href={to} {...apart}>
      {children}
    </a>
  )
}

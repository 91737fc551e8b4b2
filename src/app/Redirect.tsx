import { useEffect, useEffectEvent } from 'react'

import { useVisit } from '#features/visit/visit-context.ts'
import type { PageNote } from '#flow/page-note.ts'

type RedirectProps = {
  readonly to: string
  readonly note: PageNote
}

/**
 * Leads on to another page in the place of this one, which Back then does not find. One per page it
 * leads to.
 */
export function Redirect({ to, note }: RedirectProps) {
  const visit = useVisit()
  const leadOn = useEffectEvent(() => visit.replace(to, note))
  useEffect(() => leadOn(), []) // the visit's history, which is outside of React
  return null
}

import { useEffect, useState } from 'react'

import {
  lookAtCopy,
  makeCopy,
  removeCopy,
  type Removed,
  type WhyNot,
} from '#platform/offline-copy.ts'

/** The copy on this device as far as the page knows. */
export type CopyState =
  | { readonly kind: 'looking' | 'removing' }
  | { readonly kind: 'arriving'; readonly files: number; readonly of: number }
  /** All of it, none, or a part; `after` what was pressed for and did not become of it. */
  | {
      readonly kind: 'whole' | 'none' | 'damaged'
      readonly after?: { readonly notMade: WhyNot } | { readonly removed: Removed }
    }

interface OfflineCopy {
  readonly copy: CopyState
  readonly make: () => void
  readonly remove: () => void
}

/** Looks at the copy on this device, by reading it, and makes or removes it when asked. */
export function useOfflineCopy(): OfflineCopy {
  const [copy, setCopy] = useState<CopyState>({ kind: 'looking' })

  useEffect(() => {
    void look(setCopy) // the browser’s caches and its worker
  }, [])

  return { copy, make: () => void make(setCopy), remove: () => void remove(setCopy) }
}

async function look(show: (copy: CopyState) => void): Promise<void> {
  const here = await lookAtCopy()
  if (here === 'arriving')
    await make(show) // begun before, on this page or another: it is followed
  else show({ kind: here })
}

async function make(show: (copy: CopyState) => void): Promise<void> {
  show({ kind: 'arriving', files: 0, of: 0 })
  const outcome = await makeCopy((files, of) => show({ kind: 'arriving', files, of }))
  if (outcome === 'whole') return show({ kind: 'whole' })
  const kind = (await lookAtCopy()) === 'damaged' ? 'damaged' : 'none'
  show({ kind, after: { notMade: outcome } })
}

async function remove(show: (copy: CopyState) => void): Promise<void> {
  show({ kind: 'removing' })
  const removed = await removeCopy()
  const here = removed === 'not-removed' ? await whatIsLeft() : 'none'
  show({ kind: here, after: { removed } })
}

/** Where a browser does not say what it holds, a part of it at the most can be counted on. */
async function whatIsLeft(): Promise<'none' | 'whole' | 'damaged'> {
  const here = await lookAtCopy().catch(() => 'damaged' as const)
  return here === 'arriving' ? 'damaged' : here
}

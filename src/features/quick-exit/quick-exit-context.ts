import { createContext, use } from 'react'

import { fileInForce } from '#session/site-settings-store.ts'
import { useSiteSettings } from '#session/use-site-settings.ts'

/** The way out of the site, as the page that started it set it up. */
export interface QuickExit {
  /** The address that leaving leads to. */
  readonly destination: string
  /** Blanks the page, erases everything and leaves, here and in every other tab of the site. */
  readonly leave: () => void
  /** Has every other tab of the site leave. */
  readonly leaveElsewhere: () => void
  /** Whether that hands back a device of many people, and stays on the site. */
  readonly handsBack?: boolean
}

export const QuickExitContext = createContext<QuickExit | null>(null)

/**
 * The way out, to where an agency has it lead as soon as that is known. Throws where none was set up:
 * that is a mistake in the code.
 */
export function useQuickExit(): QuickExit {
  const quickExit = use(QuickExitContext)
  const named = useSiteSettings((settings) => fileInForce(settings)?.leaveTo)
  if (!quickExit) throw new Error('useQuickExit is used where there is no way out.')
  return named === undefined ? quickExit : { ...quickExit, destination: named }
}

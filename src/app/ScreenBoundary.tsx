import type { ReactNode } from 'react'
import { useLocation } from 'react-router'

import { CrashBoundary } from './CrashBoundary.tsx'
import { CrashPage } from './CrashPage.tsx'

/** Shows a page that helps on where a screen breaks, until one goes to another place. */
export function ScreenBoundary({ children }: { readonly children: ReactNode }) {
  const { key } = useLocation()
  return (
    <CrashBoundary place={key} whenBroken={crashPage}>
      {children}
    </CrashBoundary>
  )
}

function crashPage(tryAgain: () => void) {
  return <CrashPage onTryAgain={tryAgain} />
}

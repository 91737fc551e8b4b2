import { useLocation } from 'react-router'

import { CrashBoundary } from './CrashBoundary.tsx'
import { CrashPage } from './CrashPage.tsx'
import { RootLayout } from './RootLayout.tsx'
import { AppRoutes } from './routes.tsx'

/** The layout around the screens, and the page for when one of them breaks. */
export function App() {
  const { key } = useLocation()
  return (
    <RootLayout>
      <CrashBoundary place={key} whenBroken={crashPage}>
        <AppRoutes />
      </CrashBoundary>
    </RootLayout>
  )
}

function crashPage(tryAgain: () => void) {
  return <CrashPage onTryAgain={tryAgain} />
}

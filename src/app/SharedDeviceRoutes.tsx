import { useState } from 'react'
import { useLocation } from 'react-router'

import { PATHS } from '#flow/paths.ts'
import { AttractScreen } from '#screens/attract/AttractScreen.tsx'
import { ClosedScreen } from '#screens/closed/ClosedScreen.tsx'
import { SharedBeforeScreen } from '#screens/shared-before/SharedBeforeScreen.tsx'
import { Pages } from './Pages.tsx'
import { AppRoutes } from './routes.tsx'
import { ScreenBoundary } from './ScreenBoundary.tsx'

/** Pages of counselors, and the one that has done its work: not for whom the device is handed to. */
const CLOSED = [PATHS.together, PATHS.interview, PATHS.forCounselor, PATHS.sharedDevice] as const
/** Pages of those who run the device: closed too, but for someone who opens them by their address. */
const OPEN_BY_ADDRESS = [PATHS.offline, PATHS.setup] as const

/** The pages of a device that goes from hand to hand: its own, and all others as they are. */
export function SharedDeviceRoutes() {
  const { key } = useLocation()
  const [first] = useState(key)
  const closed = key === first ? CLOSED : [...CLOSED, ...OPEN_BY_ADDRESS]
  return (
    <ScreenBoundary>
      <Pages
        pages={[
          { path: PATHS.start, page: <AttractScreen key={key} /> },
          { path: PATHS.before, page: <SharedBeforeScreen /> },
          ...closed.map((path) => ({ path, page: <ClosedScreen /> })),
          { path: '*', page: <AppRoutes /> },
        ]}
      />
    </ScreenBoundary>
  )
}

import { useLocation } from 'react-router'

import { PATHS } from '#flow/paths.ts'
import { AboutScreen } from '#screens/about/AboutScreen.tsx'
import { AccessibilityScreen } from '#screens/accessibility/AccessibilityScreen.tsx'
import { PrivacyScreen } from '#screens/privacy/PrivacyScreen.tsx'

/** What arrives late: the pages about the site, which someone in the check does not need. */
export function AboutPages() {
  const { pathname } = useLocation()

  switch (pathname) {
    case PATHS.privacy:
      return <PrivacyScreen />
    case PATHS.accessibility:
      return <AccessibilityScreen />
    default:
      return <AboutScreen />
  }
}

import { useEffect, useLayoutEffect, useRef } from 'react'

import { usePlace } from '#features/visit/use-place.ts'
import { PATHS } from '#flow/paths.ts'
import { useTranslation } from '#i18n/use-translation.ts'
import { languageOf } from '#i18n/word-files.ts'
import { ignoreSecondPresses } from '#platform/touches.ts'
import { fixSharedDevice, settingsNow, useSharedDevice } from '#session/shared-device.ts'
import { useSiteSettings } from '#session/use-site-settings.ts'
import { LatePage } from './LatePage.tsx'
import { RootLayout } from './RootLayout.tsx'
import { AppRoutes } from './routes.tsx'
import { ScreenBoundary } from './ScreenBoundary.tsx'
import { focusArrival } from './use-route-announcer.ts'

/** The app as one person’s device shows it, or one that goes from hand to hand. */
export function App() {
  const { i18n } = useTranslation()
  const isShared = useSharedDevice()
  const shown = useRef(isShared)
  const isSetup = usePlace(({ path }) => path === PATHS.setup)
  const fixedOn = useSiteSettings(({ sharedDevice }) => sharedDevice.fixedOn)
  const atFirst = useSiteSettings((settings) => settings.atFirst)

  useLayoutEffect(() => ignoreSecondPresses(), []) // the presses of the whole page
  // What those who run the site have set arrives after the page does. Who opens the address of their
  // own page sees it first: where the mode is fixed, there is no other way to it.
  // What they chose meanwhile is theirs alone, and not what the next person begins with.
  useEffect(() => {
    if (fixedOn && !isSetup) fixSharedDevice(atFirst ?? settingsNow(languageOf(i18n)))
  }, [atFirst, fixedOn, i18n, isSetup])
  useEffect(() => {
    if (shown.current !== isShared) focusArrival() // the browser's focus, whose place is gone
    shown.current = isShared
  }, [isShared])

  return isShared ? <LatePage id="sharedDevice" isFrame /> : <OwnDevice />
}

/** The layout around the screens, and the page for when one of them breaks. */
function OwnDevice() {
  return (
    <RootLayout>
      <ScreenBoundary>
        <AppRoutes />
      </ScreenBoundary>
    </RootLayout>
  )
}

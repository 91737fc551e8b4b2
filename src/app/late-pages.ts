import type { i18n } from 'i18next'

import { PATHS } from '#flow/paths.ts'
import { bringAboutPages } from './AboutRoute.tsx'
import { bringGuidePages } from './GuideRoute.tsx'
import { bringOfflinePage } from './OfflineRoute.tsx'
import { bringPaperPage } from './PaperRoute.tsx'
import { bringSetupPage } from './SetupRoute.tsx'
import { bringSharedDevicePages } from './SharedDeviceRoute.tsx'

const BRING: Readonly<Record<string, (instance: i18n) => Promise<boolean>>> = {
  [PATHS.about]: bringAboutPages,
  [PATHS.accessibility]: bringAboutPages,
  [PATHS.privacy]: bringAboutPages,
  [PATHS.guide]: bringGuidePages,
  [PATHS.offline]: bringOfflinePage,
  [PATHS.paper]: bringPaperPage,
  [PATHS.setup]: bringSetupPage,
  [PATHS.sharedDevice]: bringSharedDevicePages,
}

/**
 * Brings what a page with an address needs beside the first load, so that the app takes over the
 * whole of it at once. Says whether all of it is here, and never throws.
 */
export async function bringPageAt(path: string, instance: i18n): Promise<boolean> {
  return (await BRING[`/${path.split('/')[1]}`]?.(instance)) ?? true
}

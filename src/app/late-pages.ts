import type { i18n } from 'i18next'

import { PATHS } from '#flow/paths.ts'
import { LANGUAGE_IDS } from '#i18n/languages.ts'
import { loadWords, WORD_FILES } from '#i18n/word-files.ts'
import { after } from '#platform/after.ts'
import { latePart } from './late-part.ts'

/** A file that is stuck on its way keeps no one from a device for many for longer than this. */
const PATIENCE_MS = 10_000

const aboutPages = latePart(['about'], async () => (await import('./AboutPages.tsx')).AboutPages)
const guidePages = latePart(['guide'], async () => (await import('./GuidePages.tsx')).GuidePages)
const takePage = latePart(['take'], async () => (await import('./TakePage.tsx')).TakePage)
const paperPage = latePart(
  ['paper', 'take'],
  async () => (await import('#screens/paper/PaperScreen.tsx')).PaperScreen,
)
const counselorPages = latePart(
  ['counselor', 'take'],
  async () => (await import('./CounselorPages.tsx')).CounselorPages,
)
const offlinePage = latePart(
  ['offline'],
  async () => (await import('./OfflineParts.tsx')).OfflinePage,
)
const setupPage = latePart(
  ['agency'],
  async () => (await import('#screens/setup/SetupScreen.tsx')).SetupScreen,
)
/**
 * A device that goes from hand to hand, and the page that makes it one. With it come all languages,
 * and all pages that a person may open: each chooses what they need, and by then there may be no
 * network. What does not arrive is asked for again when it is chosen.
 */
const sharedDevicePages = latePart(['tablet'], async (instance) => {
  const allElse = Promise.all([
    ...LANGUAGE_IDS.map((id) => loadWords(instance, id, WORD_FILES).catch(() => {})),
    ...[aboutPages, guidePages, paperPage, takePage].map(({ bring }) => bring(instance)),
  ])
  const [{ SharedDevicePages }] = await Promise.all([
    import('./SharedDevicePages.tsx'),
    Promise.race([allElse, after(PATIENCE_MS)]),
  ])
  return SharedDevicePages
})

/** The pages that are not part of the first load, each with what it is called until it is here. */
export const LATE_PAGES = {
  about: { part: aboutPages, heading: 'nav.about', name: 'nav.about' },
  privacy: { part: aboutPages, heading: 'nav.privacy', name: 'nav.privacy' },
  accessibility: { part: aboutPages, heading: 'nav.accessibility', name: 'nav.accessibility' },
  guide: { part: guidePages, heading: 'guide.name', name: 'guide.title' },
  take: { part: takePage, heading: 'take.link', name: 'take.link' },
  paper: { part: paperPage, heading: 'paper.name', name: 'paper.title' },
  counselor: { part: counselorPages, heading: 'together.name', name: 'together.title' },
  offline: { part: offlinePage, heading: 'offline.title', name: 'offline.title' },
  setup: { part: setupPage, heading: 'setup.name', name: 'setup.title' },
  sharedDevice: { part: sharedDevicePages, heading: 'shared.name', name: 'shared.title' },
} as const

export type LatePageId = keyof typeof LATE_PAGES

/** Those with an address of their own, by how it begins. */
const AT: Readonly<Record<string, LatePageId>> = {
  [PATHS.about]: 'about',
  [PATHS.accessibility]: 'accessibility',
  [PATHS.privacy]: 'privacy',
  [PATHS.guide]: 'guide',
  [PATHS.offline]: 'offline',
  [PATHS.paper]: 'paper',
  [PATHS.setup]: 'setup',
  [PATHS.sharedDevice]: 'sharedDevice',
}

/**
 * Brings what the page at an in-app path needs beside the first load, so that the app takes over the
 * whole of it at once. Says whether all of it is here, and never throws.
 */
export async function bringPageAt(path: string, instance: i18n): Promise<boolean> {
  const id = AT[`/${path.split('/')[1]}`]
  return id === undefined || LATE_PAGES[id].part.bring(instance)
}

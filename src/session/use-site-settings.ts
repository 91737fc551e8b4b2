import type { LocalService } from '#content/site-file/site-file.ts'
import { fileInForce, siteSettingsStore, type SiteSettings } from './site-settings-store.ts'
import { useLiveStore } from './use-live-store.ts'

/** Reads one thing that the people who run the site have set, and renders again when it changes. */
export function useSiteSettings<Selected>(select: (settings: SiteSettings) => Selected): Selected {
  // A page is written before anyone has asked for the file.
  return useLiveStore(siteSettingsStore, select, siteSettingsStore.getInitialState)
}

/** An agency by name, with the services that it names. */
export interface Agency {
  readonly name: string
  readonly services: readonly LocalService[]
}

const NONE: readonly LocalService[] = []

/** The agency whose site this is, if one has said so; it may name no services. */
export function useAgency(): Agency | undefined {
  const file = useSiteSettings(fileInForce)
  if (file?.agency === undefined) return undefined
  return { name: file.agency, services: file.services ?? NONE }
}

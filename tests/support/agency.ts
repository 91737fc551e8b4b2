import { checkSiteFile } from '#content/site-file/check.ts'
import { LANGUAGE_IDS } from '#i18n/languages.ts'
import { settleSiteFile } from '#session/site-settings-store.ts'

/** Puts an agency’s file into force, as the app does once it has read one; or has it refused. */
export function takeUp(text: string): void {
  settleSiteFile(checkSiteFile(text, { today: '2026-12-01', languages: LANGUAGE_IDS }))
}

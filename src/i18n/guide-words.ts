import type { i18n } from 'i18next'

import guide from '#content/locales/en/guide.json'

/** Adds the words of the guide, which are not part of the first load. Adding them twice is fine. */
export function addGuideWords(instance: i18n): void {
  if (!instance.hasResourceBundle('en', 'guide')) instance.addResourceBundle('en', 'guide', guide)
}

import type { i18n } from 'i18next'

import counselor from '#content/locales/en/counselor.json'

/** Adds the words of the counselor's side, which are not part of the first load. Twice is fine. */
export function addCounselorWords(instance: i18n): void {
  if (!instance.hasResourceBundle('en', 'counselor'))
    instance.addResourceBundle('en', 'counselor', counselor)
}

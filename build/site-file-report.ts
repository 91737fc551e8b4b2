import { readFileSync } from 'node:fs'

import { createInstance } from 'i18next'

import agency from '../src/content/locales/en/agency.json'
import { checkSiteFile } from '../src/content/site-file/check.ts'
import { LANGUAGE_IDS } from '../src/i18n/languages.ts'
import { faultSentence } from '../src/screens/setup/fault-sentence.ts'

/**
 * What is wrong with an agency’s file, one sentence for each fault: the same check and the same words
 * as on the setup page. None is fine. `today` is a day as YYYY-MM-DD. Throws where there is no file.
 */
export function faultsInSiteFile(path: string, today: string): readonly string[] {
  const checked = checkSiteFile(readFileSync(path, 'utf8'), { today, languages: LANGUAGE_IDS })
  if (checked.status === 'in-force') return []
  const words = createInstance()
  void words.init({
    lng: 'en',
    defaultNS: 'agency',
    resources: { en: { agency } },
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  const t = words.getFixedT('en', 'agency')
  return checked.faults.map((fault) => faultSentence(t, fault))
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type resources from '../src/content/locales/en/resources.json'
import type ui from '../src/content/locales/en/ui.json'
import type written from '../src/content/locales/en/written.json'
import type { LanguageId } from '../src/i18n/languages.ts'

const LOCALES = join(import.meta.dirname, '../src/content/locales')

/** The words of one language that stand around the app in a written page, as its files have them. */
export interface WordsOfPages {
  readonly ui: typeof ui
  readonly resources: typeof resources
  /** What the app itself never says. */
  readonly written: typeof written
}

/** Throws where a file is missing or is not JSON. */
export function wordsOfPages(language: LanguageId): WordsOfPages {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(join(LOCALES, language, `${file}.json`), 'utf8'))
  const words = { ui: read('ui'), resources: read('resources'), written: read('written') }
  return words as WordsOfPages // that every language has all of them is tested
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { LanguageId } from '#i18n/languages.ts'

const LOCALES = join(import.meta.dirname, '../../src/content/locales')

/** Every text of a language by its file and key, such as `ui:leave.button`, read from its files. */
export function wordsOf(language: LanguageId): ReadonlyMap<string, string> {
  const folder = join(LOCALES, language)
  const files = readdirSync(folder).map((file) => {
    const words: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    return textsIn(words, `${file.replace('.json', '')}:`)
  })
  return new Map(files.flat())
}

function textsIn(words: unknown, key: string): [key: string, text: string][] {
  if (typeof words === 'string') return [[key, words]]
  const dot = key.endsWith(':') ? '' : '.'
  return Object.entries(words as object).flatMap(([name, part]) => textsIn(part, key + dot + name))
}

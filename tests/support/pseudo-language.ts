import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

import { pseudo } from './pseudo.ts'

/** What the pseudo-language calls itself, and the language whose place it takes in a build. */
const PSEUDO = { name: pseudo('Pseudo'), takes: 'es' } as const

const WORDS = new RegExp(`/src/content/locales/${PSEUDO.takes}/(\\w+\\.json)$`)
const ROW = new RegExp(`\\b${PSEUDO.takes}: \\{ name: '[^']+', direction: 'ltr'`)

/**
 * Builds the site with the pseudo-language in the place of Spanish: longer, accented and from right to
 * left. Only a test set-up uses it. Throws where the row of Spanish in the list of languages no longer
 * looks the way it did, or where no word file was met.
 */
export function pseudoLanguage(): Plugin {
  const met = new Set<string>()
  return {
    name: 'pseudo-language',
    enforce: 'pre',
    load(id) {
      const [, file] = WORDS.exec(id) ?? []
      if (file === undefined) return null
      met.add(file)
      const english = readFileSync(id.replace(`/${PSEUDO.takes}/`, '/en/'), 'utf8')
      return JSON.stringify(pseudoOf(JSON.parse(english)))
    },
    transform(code, id) {
      if (!id.endsWith('/src/i18n/languages.ts')) return null
      if (!ROW.test(code)) throw new Error(`The list of languages has no row for ${PSEUDO.takes}.`)
      return code.replace(ROW, `${PSEUDO.takes}: { name: '${PSEUDO.name}', direction: 'rtl'`)
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        if (met.size === 0) throw new Error('No words were said in the pseudo-language.')
        for (const file of Object.values(bundle))
          if (file.type === 'asset' && file.fileName.endsWith('.html'))
            file.source = String(file.source).replace(
              `<html lang="${PSEUDO.takes}" dir="ltr">`,
              `<html lang="${PSEUDO.takes}" dir="rtl">`,
            )
      },
    },
  }
}

/** A word file with every text in the pseudo-language. */
function pseudoOf(words: unknown): unknown {
  if (typeof words === 'string') return pseudo(words)
  if (Array.isArray(words)) return words.map(pseudoOf)
  return Object.fromEntries(
    Object.entries(words as object).map(([key, value]) => [key, pseudoOf(value)]),
  )
}

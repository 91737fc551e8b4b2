import type { Plugin, ResolvedConfig } from 'vite'

import { HOME_LANGUAGE, LANGUAGE_IDS, LANGUAGES, type LanguageId } from '../src/i18n/languages.ts'
import { NOSCRIPT_MARK, noscriptPage } from './noscript-help.ts'
import { withPrerender } from './prerender.ts'

/** Where the questions themselves stand for a browser without JavaScript; the others lead there. */
const WITH_SHEET = ['index.html', 'paper.html']

/**
 * Writes each page once more for every language, under that language's own address: `/es/help` is
 * `es/help.html`. Without an address of a language the browser's own decides. Each gets what shows
 * without JavaScript in its language. Stands after the plugin that writes the pages.
 */
export function languagePages(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'language-pages',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved
    },
    async generateBundle(_options, bundle) {
      const sheets = await withPrerender(config, async ({ prerenderPaperSheet }) => {
        const written = LANGUAGE_IDS.map(
          async (language) => [language, await prerenderPaperSheet(language)] as const,
        )
        return new Map(await Promise.all(written))
      })

      for (const page of Object.values(bundle)) {
        if (page.type !== 'asset' || !page.fileName.endsWith('.html')) continue
        const { fileName } = page
        const html = String(page.source)
        const inWords = (language: LanguageId) =>
          withNoscript(html, language, WITH_SHEET.includes(fileName) ? sheets : undefined)
        page.source = inWords(HOME_LANGUAGE)
        if (fileName === '404.html') continue
        for (const language of LANGUAGE_IDS)
          for (const name of fileNames(fileName, language))
            this.emitFile({
              type: 'asset',
              fileName: name,
              source: inLanguage(inWords(language), language),
            })
      }
    },
  }
}

/** `es.html` for the start page, and `es/index.html` for hosts that look into the folder first. */
function fileNames(fileName: string, language: LanguageId): string[] {
  const inFolder = `${language}/${fileName}`
  return fileName === 'index.html' ? [`${language}.html`, inFolder] : [inFolder]
}

function withNoscript(
  html: string,
  language: LanguageId,
  sheets: ReadonlyMap<LanguageId, string> | undefined,
): string {
  return replaced(html, NOSCRIPT_MARK, noscriptPage(language, sheets?.get(language)))
}

function inLanguage(html: string, language: LanguageId): string {
  const { direction } = LANGUAGES[language]
  return replaced(
    html,
    `<html lang="${HOME_LANGUAGE}">`,
    `<html lang="${language}" dir="${direction}">`,
  )
}

function replaced(html: string, part: string, other: string): string {
  if (!html.includes(part)) throw new Error(`A page has no ${part.slice(0, 40)}`)
  return html.replace(part, () => other)
}

import type { Plugin } from 'vite'

import { HOME_LANGUAGE, LANGUAGE_IDS, LANGUAGES, type LanguageId } from '../src/i18n/languages.ts'
import { noscriptPage } from './noscript-help.ts'

/**
 * Writes each page once more for every language, under that language's own address: `/es/help` is
 * `es/help.html`. Without an address of a language the browser's own decides. Stands after the
 * plugin that writes the pages.
 */
export function languagePages(): Plugin {
  return {
    name: 'language-pages',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const pages = Object.values(bundle).filter(
        (file) => file.type === 'asset' && file.fileName.endsWith('.html'),
      )
      for (const page of pages) {
        if (page.type !== 'asset' || page.fileName === '404.html') continue
        for (const language of LANGUAGE_IDS) {
          const source = inLanguage(String(page.source), language)
          for (const fileName of fileNames(page.fileName, language))
            this.emitFile({ type: 'asset', fileName, source })
        }
      }
    },
  }
}

/** `es.html` for the start page, and `es/index.html` for hosts that look into the folder first. */
function fileNames(fileName: string, language: LanguageId): string[] {
  const inFolder = `${language}/${fileName}`
  return fileName === 'index.html' ? [`${language}.html`, inFolder] : [inFolder]
}

function inLanguage(html: string, language: LanguageId): string {
  const { direction } = LANGUAGES[language]
  return replaced(
    replaced(
      html,
      `<html lang="${HOME_LANGUAGE}">`,
      `<html lang="${language}" dir="${direction}">`,
    ),
    noscriptPage(HOME_LANGUAGE),
    noscriptPage(language),
  )
}

function replaced(html: string, part: string, other: string): string {
  if (!html.includes(part)) throw new Error(`A page has no ${part.slice(0, 40)}`)
  return html.replace(part, () => other)
}

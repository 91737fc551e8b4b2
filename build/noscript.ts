import { COUNTRIES } from '../src/domain/countries.ts'
import { addressOfHelp, PATHS } from '../src/flow/paths.ts'
import { addressIn } from '../src/i18n/address-language.ts'
import { LANGUAGE_IDS, LANGUAGES, type LanguageId } from '../src/i18n/languages.ts'
import { noscriptLines, text } from './noscript-lines.ts'
import { wordsOfPages } from './words-of-pages.ts'

/**
 * What a page says above itself where JavaScript is off, as HTML: what to do in an overdose, wherever
 * one is; that the questions can be answered by pen; the way to each other language and to the help
 * lines of each country.
 */
export function noscriptNotice(language: LanguageId): string {
  const { ui: words, resources: held, written } = wordsOfPages(language)
  const { paper, country } = words
  const { noscript } = written
  const languages = LANGUAGE_IDS.filter((id): boolean => id !== language).map(
    (id) => `<a href="${addressIn(id, PATHS.start)}" lang="${id}">${LANGUAGES[id].name}</a>`,
  )
  const countries = COUNTRIES.map(
    (id) =>
      `<a href="${addressIn(language, addressOfHelp(id))}">${text(held.countries[id].name)}</a>`,
  )
  return [
    '<noscript><div data-print="never">',
    `<p>${text(noscript.overdose)}</p>`,
    `<p>${text(noscript.needed)} <a href="${addressIn(language, PATHS.paper)}">${text(paper.name)}</a></p>`,
    `<p>${text(words.nav.help)} (${text(country.label)}): ${countries.join(' · ')}</p>`,
    `<p>${languages.join(' · ')}</p>`,
    '</div></noscript>',
  ].join('')
}

/** What the start page has below itself there: the first lines of every country. */
export function noscriptStart(language: LanguageId): string {
  return `<noscript><div>${noscriptLines(language)}</div></noscript>`
}

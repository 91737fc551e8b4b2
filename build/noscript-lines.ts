import { createInstance, type TFunction } from 'i18next'

import { oldestCheck } from '../src/content/oldest-check.ts'
import { channelAddress } from '../src/content/resources/channel-address.ts'
import { channelsForReader } from '../src/content/resources/channels-for-reader.ts'
import { groupLines } from '../src/content/resources/group-lines.ts'
import type { Channel } from '../src/content/resources/help-line.ts'
import { ALL_LINES, linesIn } from '../src/content/resources/lines-in.ts'
import { COUNTRIES, type CountryId } from '../src/domain/countries.ts'
import { LANGUAGES, type LanguageId } from '../src/i18n/languages.ts'
import { foreignLanguage, wordsOfLine } from '../src/i18n/line-words.ts'
import { longDate } from '../src/i18n/long-date.ts'
import { keepNumberOrder } from '../src/i18n/number-order.ts'
import { wayTo } from '../src/i18n/way-to.ts'
import { wordsOfPages } from './words-of-pages.ts'

type Ask = TFunction<['ui', 'resources']>

/**
 * The first help lines of every country, as HTML: without a script no country can be guessed. Sites of
 * lines that answer, and ways in another language than the reader’s, stand on the page of the country.
 */
export function noscriptLines(language: LanguageId): string {
  const t = askIn(language)
  const date = longDate(t, oldestCheck(ALL_LINES))
  return [
    ...COUNTRIES.map((country) => countryHtml(country, language, t)),
    `<p>${text(t('help.checked', { date }))}</p>`,
  ].join('')
}

function countryHtml(country: CountryId, language: LanguageId, t: Ask): string {
  const rows = groupLines(linesIn(country)).open.map((line) => {
    const { own, sites } = channelsForReader(line, language)
    const answered = own.filter(({ kind }) => kind !== 'textphone')
    const ways = answered.length > 0 ? answered : sites
    return [
      text(wordsOfLine(t, line).name),
      ...(ways.length > 0 ? ways.map((way) => linkHtml(way, t)) : [text(t('country.overdose'))]),
      ...foreignLanguage(t, line, language).map(text),
    ].join(' · ')
  })
  const name = text(t(`resources:countries.${country}.name`))
  return `<h2>${name}</h2><ul>${rows.map((row) => `<li>${row}</li>`).join('')}</ul>`
}

function linkHtml(channel: Channel, t: Ask): string {
  const address = channelAddress(channel)
  const apart = address.startsWith('https:') ? ' target="_blank" rel="noopener noreferrer"' : ''
  return `<a href="${address}"${apart}>${text(wayTo(t, channel))}</a>`
}

function askIn(language: LanguageId): Ask {
  const { ui, resources } = wordsOfPages(language)
  const words = createInstance()
  void words.init({
    lng: language,
    resources: { [language]: { ui, resources } },
    interpolation: {
      escape: (plain) => keepNumberOrder(plain, LANGUAGES[language].direction),
    },
    initAsync: false,
  })
  return words.getFixedT(language, ['ui', 'resources'])
}

/** Words as HTML. */
export function text(plain: string): string {
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

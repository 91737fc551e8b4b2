import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Plugin } from 'vite'

import type resources from '../src/content/locales/en/resources.json'
import type ui from '../src/content/locales/en/ui.json'
import { channelAddress, siteName } from '../src/content/resources/channel-address.ts'
import { groupLines } from '../src/content/resources/group-lines.ts'
import type { Channel, HelpLine } from '../src/content/resources/help-line.ts'
import { linesIn } from '../src/content/resources/lines-in.ts'
import { COUNTRIES, type CountryId } from '../src/domain/countries.ts'
import { addressIn } from '../src/i18n/address-language.ts'
import { HOME_LANGUAGE, LANGUAGE_IDS, LANGUAGES, type LanguageId } from '../src/i18n/languages.ts'

/** Where index.html has room for it. The build puts it in by language: language-pages.ts. */
export const NOSCRIPT_MARK = '<!-- help without JavaScript -->'
const LOCALES = join(import.meta.dirname, '../src/content/locales')

interface Words {
  readonly ui: typeof ui
  readonly resources: typeof resources
}

/**
 * The page that shows where JavaScript is off, while someone develops: the help lines alone. Refuses
 * to serve or build where index.html has no place for it.
 */
export function noscriptHelp(): Plugin {
  return {
    name: 'noscript-help',
    transformIndexHtml(html, { server }) {
      if (!html.includes(NOSCRIPT_MARK))
        throw new Error(`index.html has no place for ${NOSCRIPT_MARK}`)
      return server ? html.replace(NOSCRIPT_MARK, () => noscriptPage(HOME_LANGUAGE)) : html
    },
  }
}

/**
 * The page itself, in one language, with a way to each other one: what to do in an overdose, the
 * first lines of every country, and then `sheet`, the questions on paper as HTML; without it, a link
 * to them.
 */
export function noscriptPage(language: LanguageId, sheet?: string): string {
  const words = wordsIn(language)
  const { name, noscript, paper } = words.ui
  const address = sheet === undefined ? addressIn(language, '/paper') : '#sheet'
  const others = LANGUAGE_IDS.filter((id): boolean => id !== language).map(
    (id) => `<a href="${addressIn(id, '/')}" lang="${id}">${LANGUAGES[id].name}</a>`,
  )
  return [
    `<main><h1>${text(name)}</h1>`,
    `<p>${text(noscript.overdose)}</p>`,
    `<p>${text(noscript.needed)} <a href="${address}">${text(paper.name)}</a></p>`,
    `<p>${others.join(' · ')}</p>`,
    ...COUNTRIES.map((country) => countryHtml(country, words)),
    sheet ?? '',
    '</main>',
  ].join('')
}

function wordsIn(language: LanguageId): Words {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(join(LOCALES, language, file), 'utf8'))
  return { ui: read('ui.json'), resources: read('resources.json') } as Words // parity is tested
}

function countryHtml(country: CountryId, words: Words): string {
  const rows = groupLines(linesIn(country)).open.map((line) => {
    const links = line.channels
      .filter(({ kind }) => kind !== 'textphone')
      .map((channel) => linkHtml(channel, words.ui))
    return `<li>${[text(nameOf(line, words)), ...links].join(' · ')}</li>`
  })
  return `<h2>${text(words.resources.countries[country].name)}</h2><ul>${rows.join('')}</ul>`
}

function nameOf({ id }: HelpLine, { resources: held }: { readonly resources: object }): string {
  const [country = '', name = ''] = id.split('.')
  const lines = (held as Record<string, Record<string, unknown>>)[country]
  const found = lines?.[name]
  if (typeof found === 'object' && found !== null && 'name' in found) return String(found.name)
  throw new Error(`${id} has no words.`)
}

function linkHtml(channel: Channel, words: Words['ui']): string {
  const label = labelOf(channel, words).replaceAll(/{{(\w+)}}/g, (_, key: string) =>
    key in channel ? siteName(channel[key as keyof Channel]) : '',
  )
  const address = channelAddress(channel)
  const apart = address.startsWith('https:') ? ' target="_blank" rel="noopener noreferrer"' : ''
  return `<a href="${address}"${apart}>${text(label)}</a>`
}

function labelOf(channel: Channel, { line }: Words['ui']): string {
  if (channel.kind === 'call' && channel.press !== undefined) return line['call-press']
  if (channel.kind === 'text' && channel.word !== undefined) return line['text-word']
  return line[channel.kind]
}

function text(plain: string): string {
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

import { channelAddress, siteName } from '../src/content/resources/channel-address.ts'
import { groupLines } from '../src/content/resources/group-lines.ts'
import type { Channel } from '../src/content/resources/help-line.ts'
import { linesIn, type HeldLine } from '../src/content/resources/lines-in.ts'
import { COUNTRIES, type CountryId } from '../src/domain/countries.ts'
import type { WordsOfPages } from './words-of-pages.ts'

/** The first help lines of every country, as HTML: without a script no country can be guessed. */
export function noscriptLines(words: WordsOfPages): string {
  return COUNTRIES.map((country) => countryHtml(country, words)).join('')
}

function countryHtml(country: CountryId, words: WordsOfPages): string {
  const rows = groupLines(linesIn(country)).open.map((line) => {
    const links = line.channels
      .filter(({ kind }) => kind !== 'textphone')
      .map((channel) => linkHtml(channel, words.ui))
    return `<li>${[text(nameOf(line, words)), ...links].join(' · ')}</li>`
  })
  return `<h2>${text(words.resources.countries[country].name)}</h2><ul>${rows.join('')}</ul>`
}

function nameOf({ id }: HeldLine, { resources: held }: { readonly resources: object }): string {
  const [country = '', name = ''] = id.split('.')
  const lines = (held as Record<string, Record<string, unknown>>)[country]
  const found = lines?.[name]
  if (typeof found === 'object' && found !== null && 'name' in found) return String(found.name)
  throw new Error(`${id} has no words.`)
}

function linkHtml(channel: Channel, words: WordsOfPages['ui']): string {
  const label = labelOf(channel, words).replaceAll(/{{(\w+)}}/g, (_, key: string) =>
    key in channel ? siteName(channel[key as keyof Channel]) : '',
  )
  const address = channelAddress(channel)
  const apart = address.startsWith('https:') ? ' target="_blank" rel="noopener noreferrer"' : ''
  return `<a href="${address}"${apart}>${text(label)}</a>`
}

function labelOf(channel: Channel, { line }: WordsOfPages['ui']): string {
  if (channel.kind === 'call' && channel.press !== undefined) return line['call-press']
  if (channel.kind === 'text' && channel.word !== undefined) return line['text-word']
  return line[channel.kind]
}

/** Words as HTML. */
export function text(plain: string): string {
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
